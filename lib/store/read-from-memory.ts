import type { Withdrawals } from '#lib/guidance/layering.ts';
import { layCurrent } from './laying.ts';
import { outlinePack } from './outlines.ts';
import type { PackagedGuidance } from './packaged.ts';
import type { GuidanceReader } from './reader.ts';
import { makeRecords } from './records.ts';
import { shownOf, summariesOf } from './shown.ts';
import { summarisePack } from './summaries.ts';

/**
 * Reads from the package held in memory, for when the database cannot serve. Cards that
 * `withdrawals` name are neither listed nor given.
 */
export function readFromMemory(
  { pointer, front, packs }: PackagedGuidance,
  withdrawals: readonly Withdrawals[] = [],
): GuidanceReader {
  const rows = new Map(packs.map((pack) => [pack.sha256, summarisePack(pack)]));
  const outlines = new Map(packs.map((pack) => [pack.sha256, outlinePack(pack)]));
  const current = { releases: [pointer], outlines, withdrawals, remembered: [] };
  const read = async () => rows;
  const made = layCurrent(current, read).then((laid) => makeRecords(current, laid, read));
  const cards = new Map(
    packs.flatMap((pack) => pack.cards.map(({ card }) => [card.id, card] as const)),
  );
  const summaries = async () => shownOf(summariesOf(pointer, rows), (await made).layering);
  return {
    from: 'memory',
    home: async () => (await made).home,
    summaries,
    segments: async () => (await import('./make-segments.ts')).makeSegments(packs),
    news: async () => [],
    state: async () => (await made).layering.state,
    front: async (source) =>
      source === undefined || source === pointer.source ? front : undefined,
    sources: async () => [],
    withdrawn: async () => (await made).layering.withdrawn,
    otherEditions: async () => [],
    card: async ({ id, pack }) =>
      (await summaries()).some((card) => card.id === id && card.pack === pack)
        ? cards.get(id)
        : undefined,
  };
}
