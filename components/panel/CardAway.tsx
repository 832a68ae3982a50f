import type { CardScreenView } from '#lib/panel/screens.ts';
import { reviewInWords } from '#lib/words/facts.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { CardWithdrawn } from './CardWithdrawn.tsx';
import { PageHead } from './PageHead.tsx';

type Props = { readonly view: CardScreenView; readonly actions: Actions };

/** In the place of a card that is not shown: taken back, gone, hidden here, well past its review. */
export function CardAway({ view, actions }: Props) {
  const { card, hiddenHere, hiddenBy, folded, withdrawn, quiet } = view;
  if (withdrawn) return <CardWithdrawn withdrawn={withdrawn} discreet={quiet} actions={actions} />;
  if (hiddenHere) {
    return (
      <main>
        <PageHead
          heading={quiet ? hiddenHere.discreetTitle : hiddenHere.title}
          lang={hiddenHere.lang}
          lead={hiddenBy ? panelWords.hiddenBy(hiddenBy) : panelWords.hiddenHere}
        />
        {hiddenBy ? null : (
          <p class="sec">
            <button type="button" class="btn" onClick={() => actions.showHere(hiddenHere)}>
              {panelWords.showHere}
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
          lead={panelWords.wellPast}
        />
        <div class="sec">
          <p class="meta">{reviewInWords(card.byline.reviewBy, true)}</p>
          <button type="button" class="btn" onClick={actions.openAnyway}>
            {panelWords.openAnyway}
          </button>
        </div>
      </main>
    );
  }
  return (
    <main>
      <PageHead heading={panelWords.cardGone} />
      <p class="sec">
        <button type="button" class="link" onClick={() => actions.openPage('all')}>
          {panelWords.seeAllCards}
        </button>
      </p>
    </main>
  );
}
