import { useAskFirst } from '#components/ui/ask-first.ts';
import { Fold } from '#components/ui/Fold.tsx';
import { Question } from '#components/ui/Question.tsx';
import type { SourceView } from '#lib/panel/screens.ts';
import { timeInWords } from '#lib/words/days.ts';
import { layerNames } from '#lib/words/editions.ts';
import { setByWords } from '#lib/words/set-by.ts';
import { needsInWords } from '#lib/words/signers.ts';
import { sourceStateInWords, sourceWords as words } from '#lib/words/sources-page.ts';
import { updateRefusalWithCode } from '#lib/words/update-refusals.ts';
import type { Actions } from './actions.ts';

type Props = { readonly source: SourceView; readonly actions: Actions };

/** One source: where it is, how it stands, who must sign, and its fingerprint to compare again. */
export function SourceFacts({ source, actions }: Props) {
  const { title, address, layer, lastChecked, needs, needsUnread, refusal } = source;
  const rows = [
    [words.state, sourceStateInWords(source)],
    [words.checked, lastChecked === undefined ? words.never : timeInWords(lastChecked)],
    ...(refusal ? [[words.lastResult, updateRefusalWithCode({ code: refusal })] as const] : []),
    [words.layer, layerNames[layer]],
    [words.address, address],
    [words.needs, needsInWords(needs, needsUnread)],
  ] as const;
  return (
    <section class="source" aria-label={title}>
      <h3>{title}</h3>
      <dl class="sum">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Fold heading={words.fingerprint}>
        <p class="fingerprint">{source.words.join(' ')}</p>
        <p class="meta">{words.fingerprintHint}</p>
      </Fold>
      {source.byPolicy ? (
        <p class="meta">{setByWords.setBy}</p>
      ) : (
        <RemoveSource source={source} actions={actions} />
      )}
    </section>
  );
}

function RemoveSource({ source, actions }: Props) {
  const asking = useAskFirst();
  const { id, title } = source;
  if (!asking.asks) {
    return (
      <p class="acts">
        <button ref={asking.asker} type="button" class="btn" onClick={asking.ask}>
          {words.remove}
          <span class="vh"> {title}</span>
        </button>
      </p>
    );
  }
  return (
    <Question
      asking={asking}
      question={words.removeQuestion(title)}
      keep={words.keepIt}
      confirm={words.removeIt}
      onConfirm={() => void actions.removeSource(id, title)}
    >
      <p>{words.removeWords}</p>
    </Question>
  );
}
