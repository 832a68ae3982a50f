import { reviewState } from '#lib/guidance/review.ts';
import { shownCards } from './list-view.ts';
import type { PanelState } from './state.ts';

type Counted = Pick<PanelState, 'guidance' | 'practice' | 'today'> & { readonly cards: number };

/**
 * Counts cards past their review, once for the same guidance, practice and day: the view is made
 * again at every key that somebody types, and there may be thousands of cards.
 */
export function createPastReview(): (state: PanelState) => number {
  let last: Counted | undefined;
  return (state) => {
    const { guidance, practice, today } = state;
    const same =
      last?.guidance === guidance && last?.practice === practice && last?.today === today;
    if (!last || !same) {
      const past = shownCards(state).filter((card) => reviewState(card, today) !== 'current');
      last = { guidance, practice, today, cards: past.length };
    }
    return last.cards;
  };
}
