import { useState } from 'preact/hooks';
import { Quoting } from '#components/ui/Quoting.tsx';
import { cardOf } from '#lib/studio/card-of.ts';
import { compareCards } from '#lib/studio/compare.ts';
import type { FrontField } from '#lib/studio/compare-fronts.ts';
import type { Edition } from '#lib/studio/compared-editions.ts';
import { noneTaken } from '#lib/studio/draft-beside.ts';
import type { IncomingDraft } from '#lib/studio/draft-exchange.ts';
import type { DraftClash } from '#lib/studio/draft-merge.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { frontFieldNames } from '#lib/words/compare-front.ts';
import { compareScreenWords } from '#lib/words/compare-screen.ts';
import { exchangeWords as words } from '#lib/words/draft-exchange.ts';
import { BesideDraft } from './BesideDraft.tsx';
import { Compare } from './Compare.tsx';
import { FrontCompare } from './FrontCompare.tsx';
import { CardName, cardChoice, useOwnLang } from './own-words.tsx';

type Props = {
  readonly incoming: Extract<IncomingDraft, { state: 'ready' }>;
  readonly now: Edition;
  readonly actions: Pick<Signing, 'takeIn' | 'dropIncoming'>;
};

/** What a draft would bring: everything is compared, and what both sides changed is chosen. */
export function DraftPlan({ incoming, now, actions }: Props) {
  const { fresh, clashes, same, removed, front, lost } = incoming.merge;
  const requests = words.requests(incoming.requests);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const [takeFront, setTakeFront] = useState(false);
  const [beside, setBeside] = useState(noneTaken);
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
      {requests ? <p>{requests}</p> : null}
      {removed.length > 0 ? <p>{words.removed(removed.length)}</p> : null}
      {lost.length > 0 ? <p>{lostInWords(lost)}</p> : null}
      {clashes.map((clash) => (
        <Clash
          key={clash.id}
          clash={clash}
          front={now.front}
          theirs={theirs.has(clash.id)}
          onChoose={(take) => choose(clash.id, take)}
        />
      ))}
      {clashes.length > 0 ? <p class="meta">{words.kept}</p> : null}
      {front.is === 'same' ? null : (
        <>
          <FrontCompare before={now} after={{ ...now, front: front.theirs }} />
          <p class="meta below">{words.front[front.is]}</p>
        </>
      )}
      {front.is === 'clash' ? (
        <fieldset class="choices">
          <legend>{compareScreenWords.front}</legend>
          <Sides name="front" theirs={takeFront} onChoose={setTakeFront} />
        </fieldset>
      ) : null}
      <BesideDraft beside={incoming.beside} taken={beside} onTake={setBeside} />
      <p role="status">{incoming.isAnew ? words.anew : ''}</p>
      <div class="acts below">
        <button
          type="button"
          class="btn main"
          onClick={() => void actions.takeIn(theirs, takeFront, beside)}
        >
          {words.take}
        </button>
        <button type="button" class="btn" onClick={actions.dropIncoming}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}

/** Which parts of a draft could not be read whole; nothing where all could. */
export function lostInWords(lost: readonly FrontField[]): string {
  return words.lost(lost.map((field) => frontFieldNames[field]));
}

type ClashProps = {
  readonly clash: DraftClash;
  readonly front: Edition['front'];
  readonly theirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
};

function Clash({ clash, front, theirs, onChoose }: ClashProps) {
  const comparison = compareCards(
    cardOf(clash.ours),
    cardOf(clash.theirs),
    fieldWordsFor(front ?? { situations: [], sources: [] }),
  );
  const { id, ours } = clash;
  const [, title] = cardChoice(ours);
  const lang = useOwnLang()(id);
  return (
    <fieldset class="choices">
      <legend>
        <CardName id={id} title={ours.title} listed />
      </legend>
      <Compare
        comparison={comparison}
        lang={lang}
        heading={
          <strong>
            <Quoting sentence={words.clash(title)} quoted={ours.title} lang={lang} />
          </strong>
        }
      />
      <Sides name={id} theirs={theirs} onChoose={onChoose} />
    </fieldset>
  );
}

type SidesProps = {
  readonly name: string;
  readonly theirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
};

/** Ours or theirs, of what both sides have changed. */
function Sides({ name, theirs, onChoose }: SidesProps) {
  return (
    <>
      {([false, true] as const).map((take) => (
        <label class="pick" key={String(take)}>
          <input
            type="radio"
            name={`clash-${name}`}
            checked={theirs === take}
            onChange={() => onChoose(take)}
          />
          <span>{take ? words.theirs : words.ours}</span>
        </label>
      ))}
    </>
  );
}
