import type { Day } from '#lib/base/day.ts';
import type { ContentNote } from '#lib/guidance/identity.ts';
import type { WrittenHere } from '#lib/guidance/own-cards.ts';
import { type ReviewState, reviewState } from '#lib/guidance/review.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Hit } from '#lib/search/open-search.ts';
import type { WithdrawnView } from './withdrawn-view.ts';

/** A row of a list: a card's name, and what may stand below it. */
export type RowView = {
  readonly id: string;
  readonly title: string;
  readonly discreetTitle: string;
  readonly cue: string;
  /** The language of its words; a pin does not know it until the cards are read. */
  readonly lang?: string;
  /** What it holds that may be hard to read: said before it is opened. */
  readonly contentNotes?: readonly ContentNote[];
  readonly review: ReviewState;
  readonly reviewBy: Day;
  /** The practice wrote the card itself. */
  readonly written?: WrittenHere;
  /** It was taken back: its old words cannot be opened. */
  readonly withdrawn?: WithdrawnView;
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
    lang: card.lang,
    contentNotes: card.contentNotes,
    review: reviewState(card, today),
    reviewBy: card.reviewBy,
  };
}

/** Makes the row of a card that was taken back. */
export function withdrawnRow(withdrawn: WithdrawnView): RowView {
  const { id, title, discreetTitle, day } = withdrawn;
  return { id, title, discreetTitle, cue: '', review: 'current', reviewBy: day, withdrawn };
}
