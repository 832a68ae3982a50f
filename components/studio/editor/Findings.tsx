import { Icon } from '#components/ui/Icon.tsx';
import type { FindingView } from '#lib/studio/editor-view.ts';
import type { OneChange } from '#lib/studio/text-change.ts';
import { findingInWords, findingWords as words } from '#lib/words/studio-findings.ts';

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
  const mustFix = found.severity === 'fix';
  return (
    <div class={mustFix ? 'find must' : 'find'} tabIndex={-1} data-finding={found.severity}>
      <p class="what">
        <Icon name={mustFix ? 'flag' : 'page'} small />
        <strong>{heading}</strong>
      </p>
      <p>{why}</p>
      {change ? (
        <button type="button" class="link" onClick={() => apply(change)}>
          {words.change(change.to)}
        </button>
      ) : null}
      {advice && !change ? <p>{words.advice(advice)}</p> : null}
    </div>
  );
}

function insteadOf({ found }: FindingView): string | undefined {
  return found.from === 'words' ? found.finding.instead : undefined;
}
