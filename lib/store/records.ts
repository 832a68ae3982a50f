import { makeHome } from '#lib/guidance/home.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { MadeRecords, ReleasePointer } from './database.ts';

/** Makes the record that first paint reads from a release and the summaries of its cards. */
export function makeRecords(
  { front, released }: ReleasePointer,
  summaries: readonly CardSummary[],
): Omit<MadeRecords, 'news'> {
  return { home: makeHome(front, summaries, released) };
}
