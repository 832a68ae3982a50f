import { useState } from 'preact/hooks';
import { Fold } from '#components/ui/Fold.tsx';
import { Notice } from '#components/ui/Notice.tsx';
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
  const [asked, setAsked] = useState(false);
  const { id, title } = source;
  if (!asked) {
    return (
      <p class="acts">
        <button type="button" class="btn" onClick={() => setAsked(true)}>
          {words.remove}
          <span class="vh"> {title}</span>
        </button>
      </p>
    );
  }
  return (
    <div role="alert">
      <Notice heading={words.removeQuestion(title)} level={3}>
        <p>{words.removeWords}</p>
        <div class="acts">
          <button type="button" class="btn main" onClick={() => setAsked(false)}>
            {words.keepIt}
          </button>
          <button type="button" class="btn" onClick={() => void actions.removeSource(id, title)}>
            {words.removeIt}
          </button>
        </div>
      </Notice>
    </div>
  );
}
