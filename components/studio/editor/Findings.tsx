import { Icon } from '#components/ui/Icon.tsx';
import { Quoting } from '#components/ui/Quoting.tsx';
import type { FindingView } from '#lib/studio/editor-view.ts';
import type { OneChange } from '#lib/studio/text-change.ts';
import { langBeside } from '#lib/words/panel.ts';
import { findingInWords, findingWords as words } from '#lib/words/studio-findings.ts';
import { useOwnLang } from '../own-words.tsx';

type Props = {
  readonly id: string;
  readonly findings: readonly FindingView[];
  readonly apply: (change: OneChange) => void;
};

/** Findings beside the field that they are about, each with why and one change. */
export function Findings({ id, findings, apply }: Props) {
  return (
    <div class="finds" id={id}>
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} apply={apply} />
      ))}
    </div>
  );
}

type OneProps = { readonly finding: FindingView; readonly apply: (change: OneChange) => void };

function Finding({ finding, apply }: OneProps) {
  const { found, change } = finding;
  const { heading, why } = findingInWords(found);
  const advice = insteadOf(finding);
  const ownLang = useOwnLang();
  // What the rules offer is in English, of which they are.
  const rulesLang = langBeside('en-GB');
  const mustFix = found.severity === 'fix';
  return (
    <div class={mustFix ? 'find must' : 'find'} tabIndex={-1} data-finding={found.severity}>
      <p class="what">
        <Icon name={mustFix ? 'flag' : 'page'} small />
        <strong>
          <Quoting sentence={heading} quoted={quotedOf(found)} lang={ownLang()} />
        </strong>
      </p>
      <p>{why}</p>
      {change ? (
        <button type="button" class="link" onClick={() => apply(change)}>
          <Quoting sentence={words.change(change.to)} quoted={change.to} lang={rulesLang} />
        </button>
      ) : null}
      {advice && !change ? (
        <p>
          <Quoting sentence={words.advice(advice)} quoted={advice} lang={rulesLang} />
        </p>
      ) : null}
    </div>
  );
}

function quotedOf(found: FindingView['found']): string {
  return found.from === 'words' ? found.finding.text : '';
}

function insteadOf({ found }: FindingView): string | undefined {
  return found.from === 'words' ? found.finding.instead : undefined;
}
