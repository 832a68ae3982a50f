import { daysBetween } from '#lib/base/calendar.ts';
import { type LibraryRow, rowsOf } from './library-view.ts';
import type { StudioState } from './state.ts';

const aheadDays = 90;

/** Cards whose review day has passed or comes soon, the longest past first. */
export function viewDue(state: StudioState): readonly LibraryRow[] {
  const today = state.today.value;
  return rowsOf(state)
    .filter(({ reviewBy, state: one }) => reviewBy !== '' && one !== 'to-be-removed')
    .filter(({ reviewBy }) => daysBetween(today, reviewBy) <= aheadDays)
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
}
