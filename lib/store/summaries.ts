import { type PackedSummary, summarise } from '#lib/guidance/summary.ts';
import type { Database, OpenedPack } from './layout.ts';
import { readRows } from './read-rows.ts';

/** The summaries of packs, by the hashes of the packs. */
export type Summaries = ReadonlyMap<string, readonly PackedSummary[]>;

/** Thrown where something that is kept of a card that is held is not there any more. */
export class LostRow extends Error {}

/** What a work gives; where it turns out to need a row that is lost, what another gives. */
export async function orWhereLost<T>(work: Promise<T>, other: () => Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof LostRow)) throw cause;
    return other();
  }
}

/** Gives the summaries of packs; one that has none is left out. */
export type ReadSummaries = (packs: readonly string[]) => Promise<Summaries>;

/** Sums up the cards of a pack. */
export function summarisePack({ sha256: pack, cards }: OpenedPack): readonly PackedSummary[] {
  return cards.map(({ card, sha256 }) => summarise(card, { sha256, pack }));
}

/** Reads the summaries of packs from the database. Throws what the database throws. */
export async function readSummaries(db: Database, packs: readonly string[]): Promise<Summaries> {
  // In a file of its own: no first word on screen needs it.
  const { summariesIn } = await import('./summary-columns.ts');
  const rows = await readRows(db, 'summaries', packs);
  return new Map(
    [...rows].flatMap(([pack, row]) => {
      const summaries = summariesIn(row);
      return summaries ? [[pack, summaries] as const] : [];
    }),
  );
}
