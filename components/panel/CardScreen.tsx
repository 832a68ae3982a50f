import { Blocks } from '#components/guidance/Blocks.tsx';
import { Byline } from '#components/guidance/Byline.tsx';
import { Glance } from '#components/guidance/Glance.tsx';
import { SourceList } from '#components/guidance/SourceList.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import type { CardView } from '#lib/panel/card-view.ts';
import { contentNoteInWords, reviewInWords, toVerifyInWords } from '#lib/words/facts.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly card: CardView | undefined;
  readonly gone: boolean;
  readonly folded: boolean;
  readonly actions: Actions;
};

/** A card in its fixed order: glance, byline, notes, parts, then what is folded. */
export function CardScreen({ card, gone, folded, actions }: Props) {
  if (!card) return <main class="sec">{gone ? <p>{panelWords.cardGone}</p> : null}</main>;
  return (
    <main>
      <Glance title={card.title} lines={folded ? [] : card.lines} />
      <Byline {...card.byline} />
      {folded ? <WellPast card={card} actions={actions} /> : <Body card={card} />}
    </main>
  );
}

function WellPast({ card, actions }: { card: CardView; actions: Actions }) {
  return (
    <div class="sec">
      <p>{panelWords.wellPast}</p>
      <p class="meta">{reviewInWords(card.byline.reviewBy, true)}</p>
      <button type="button" class="btn" onClick={actions.openAnyway}>
        {panelWords.openAnyway}
      </button>
    </div>
  );
}

function Body({ card }: { card: CardView }) {
  return (
    <>
      <Notes card={card} />
      <Blocks blocks={card.blocks} kind={card.kind} />
      <div class="folds">
        {card.folded ? (
          <Fold heading={card.folded.heading}>
            <Lines lines={card.folded.lines} mark="dot" />
          </Fold>
        ) : null}
        {card.forYou ? (
          <Fold heading={panelWords.forYou}>
            <Lines lines={card.forYou} mark="dot" />
          </Fold>
        ) : null}
        <Fold heading={panelWords.whyThisCard}>
          <p>{card.why}</p>
          <h3>{panelWords.sources}</h3>
          <SourceList sources={card.sources} />
        </Fold>
      </div>
      {card.safetyContact ? (
        <p class="meta safety">
          {panelWords.somethingWrong} {card.safetyContact}
        </p>
      ) : null}
    </>
  );
}

function Notes({ card }: { card: CardView }) {
  return (
    <>
      {card.contentNotes.length > 0 ? (
        <p class="strip">
          <Icon name="page" small />
          <span>{contentNoteInWords(card.contentNotes, card.folded !== undefined)}</span>
        </p>
      ) : null}
      {card.toVerify > 0 ? (
        <p class="strip verify">
          <Icon name="care" small />
          <span>{toVerifyInWords(card.toVerify)}</span>
        </p>
      ) : null}
    </>
  );
}
