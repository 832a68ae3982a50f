import type { Day } from '#lib/base/day.ts';
import { type ReviewState, reviewState } from '#lib/guidance/review.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Hit } from '#lib/search/open-search.ts';

/** A row of a list: a card's name, and what may stand below it. */
export type RowView = {
  readonly id: string;
  readonly title: string;
  readonly discreetTitle: string;
  readonly cue: string;
  readonly review: ReviewState;
  readonly reviewBy: Day;
  /** What search found in the card, with the runs that match. */
  readonly match?: Pick<Hit, 'title' | 'excerpt'>;
};

/** Makes a card's row. Its cue is its first line, which is safe to be seen. */
export function rowOf(card: CardSummary, today: Day): RowView {
  return {
    id: card.id,
    title: card.title,
    discreetTitle: card.discreetTitle,
    cue: card.lines[0] ?? '',
    review: reviewState(card, today),
    reviewBy: card.reviewBy,
  };
}
