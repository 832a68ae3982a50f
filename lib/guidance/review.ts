import { daysBetween } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';

/** How a card stands to its review day. Only cards of risk fold, and only 90 days past it. */
export type ReviewState = 'current' | 'past-review' | 'well-past-review';

const foldAfterDays = 90;

/** The review state of a card on a day; the review day itself is still current. */
export function reviewState(
  card: { readonly reviewBy: Day; readonly risk: boolean },
  today: Day,
): ReviewState {
  const daysPast = daysBetween(card.reviewBy, today);
  if (daysPast <= 0) return 'current';
  return card.risk && daysPast > foldAfterDays ? 'well-past-review' : 'past-review';
}
