import type { CardScreenView } from '#lib/panel/screens.ts';
import { cardAwayWords } from '#lib/words/card-away.ts';
import { reviewInWords } from '#lib/words/facts.ts';
import type { Actions } from './actions.ts';
import { CardWithdrawn } from './CardWithdrawn.tsx';
import { PageHead } from './PageHead.tsx';

export type CardAwayProps = { readonly view: CardScreenView; readonly actions: Actions };

/** In the place of a card that is not shown: taken back, gone, damaged, hidden here, well past its review. */
export function CardAway({ view, actions }: CardAwayProps) {
  const { card, hiddenHere, hiddenBy, folded, withdrawn, quiet } = view;
  if (withdrawn) return <CardWithdrawn withdrawn={withdrawn} discreet={quiet} actions={actions} />;
  if (hiddenHere) {
    return (
      <main>
        <PageHead
          heading={quiet ? hiddenHere.discreetTitle : hiddenHere.title}
          lang={hiddenHere.lang}
          lead={hiddenBy ? cardAwayWords.hiddenBy(hiddenBy) : cardAwayWords.hiddenHere}
        />
        {hiddenBy ? null : (
          <p class="sec">
            <button type="button" class="btn" onClick={() => actions.showHere(hiddenHere)}>
              {cardAwayWords.showHere}
            </button>
          </p>
        )}
      </main>
    );
  }
  if (folded && card) {
    return (
      <main>
        <PageHead
          heading={quiet ? card.discreetTitle : card.title}
          lang={card.lang}
          lead={cardAwayWords.wellPast}
        />
        <div class="sec">
          <p class="meta">{reviewInWords(card.byline.reviewBy, true)}</p>
          <div class="acts">
            <button type="button" class="btn" onClick={actions.openAnyway}>
              {cardAwayWords.openAnyway}
            </button>
          </div>
        </div>
      </main>
    );
  }
  return (
    <main>
      {view.unread ? (
        <PageHead heading={cardAwayWords.cardUnread} lead={cardAwayWords.fetchedAgain} />
      ) : (
        <PageHead heading={cardAwayWords.cardGone} />
      )}
      <p class="sec">
        <button type="button" class="link" onClick={() => actions.openPage('all')}>
          {cardAwayWords.seeAllCards}
        </button>
      </p>
    </main>
  );
}
