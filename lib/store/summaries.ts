import { textOf, utf8 } from '#lib/base/bytes.ts';
import { type PackedSummary, summarise } from '#lib/guidance/summary.ts';
import type { Database, OpenedPack, StoredSummaries } from './layout.ts';
import { readRows } from './read-rows.ts';
import { columnsOf, summariesFrom } from './summary-columns.ts';

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

/** Summaries as they are kept. */
export function storedSummaries(pack: string, cards: readonly PackedSummary[]): StoredSummaries {
  return { pack, cards: utf8(JSON.stringify(columnsOf(cards))) };
}

/** Reads the summaries of packs from the database. Throws what the database throws. */
export async function readSummaries(db: Database, packs: readonly string[]): Promise<Summaries> {
  const rows = await readRows(db, 'summaries', packs);
  return new Map(
    [...rows].flatMap(([pack, { cards }]) => {
      const summaries = summariesIn(pack, cards);
      return summaries ? [[pack, summaries] as const] : [];
    }),
  );
}

/** The summaries in a row; none where a disk changed it so that it cannot be read. */
function summariesIn(pack: string, cards: Uint8Array): readonly PackedSummary[] | undefined {
  try {
    return summariesFrom(JSON.parse(textOf(cards)), pack);
  } catch {
    return undefined;
  }
}
