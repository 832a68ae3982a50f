import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import type { Front } from '#lib/guidance/front.ts';
import { cardOf } from '#lib/studio/card-of.ts';
import { compareCards } from '#lib/studio/compare.ts';
import type { IncomingDraft } from '#lib/studio/draft-exchange.ts';
import type { DraftClash } from '#lib/studio/draft-merge.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { takeInRefusalInWords, exchangeWords as words } from '#lib/words/draft-exchange.ts';
import { signOffWords } from '#lib/words/sign-off.ts';
import { Compare } from './Compare.tsx';
import { FilePicker } from './FilePicker.tsx';

type Props = {
  readonly incoming: IncomingDraft | undefined;
  readonly front: Front;
  readonly actions: Pick<Signing, 'readDraft' | 'takeIn' | 'dropIncoming'>;
};

/** A draft on its way in: chosen, compared, and only then taken. */
export function DraftTravel({ incoming, front, actions }: Props) {
  const read = async (file: File) => actions.readDraft(new Uint8Array(await file.arrayBuffer()));
  return (
    <div class="travel">
      <p class="meta">{signOffWords.sendHint}</p>
      <div class="acts">
        <FilePicker
          label={signOffWords.bringIn}
          accept=".foreword"
          onFile={(file) => void read(file)}
        />
      </div>
      {incoming?.state === 'refused' ? (
        <Alert
          refusal={incoming.refusal}
          heading={words.refused}
          words={takeInRefusalInWords(incoming.refusal)}
        />
      ) : null}
      {incoming?.state === 'ready' ? (
        <Plan incoming={incoming} front={front} actions={actions} />
      ) : null}
      <p class="meta" role="status">
        {incoming?.state === 'taken' ? words.taken(incoming.cards, incoming.approvals) : ''}
      </p>
    </div>
  );
}

type PlanProps = {
  readonly incoming: Extract<IncomingDraft, { state: 'ready' }>;
  readonly front: Front;
  readonly actions: Props['actions'];
};

function Plan({ incoming, front, actions }: PlanProps) {
  const { fresh, clashes, same, removed } = incoming.merge;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, take: boolean) => {
    const next = new Set(theirs);
    if (take) next.add(id);
    else next.delete(id);
    setTheirs(next);
  };
  return (
    <section class="box" aria-labelledby="plan">
      <h2 id="plan">{words.compare}</h2>
      <p>{words.plan(fresh.length, clashes.length, same)}</p>
      {removed.length > 0 ? <p>{words.removed(removed.length)}</p> : null}
      {clashes.map((clash) => (
        <Clash
          key={clash.id}
          clash={clash}
          front={front}
          theirs={theirs.has(clash.id)}
          onChoose={(take) => choose(clash.id, take)}
        />
      ))}
      {clashes.length > 0 ? <p class="meta">{words.kept}</p> : null}
      <div class="acts below">
        <button type="button" class="btn main" onClick={() => void actions.takeIn(theirs)}>
          {words.take}
        </button>
        <button type="button" class="btn" onClick={actions.dropIncoming}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}

type ClashProps = {
  readonly clash: DraftClash;
  readonly front: Front;
  readonly theirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
};

function Clash({ clash, front, theirs, onChoose }: ClashProps) {
  const comparison = compareCards(cardOf(clash.ours), cardOf(clash.theirs), fieldWordsFor(front));
  const title = clash.ours.title || clash.id;
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      <Compare comparison={comparison} heading={<strong>{words.clash(title)}</strong>} />
      {([false, true] as const).map((take) => (
        <label class="pick" key={String(take)}>
          <input
            type="radio"
            name={`clash-${clash.id}`}
            checked={theirs === take}
            onChange={() => onChoose(take)}
          />
          <span>{take ? words.theirs : words.ours}</span>
        </label>
      ))}
    </fieldset>
  );
}
