import { type CardSummary, summarise } from '#lib/guidance/summary.ts';
import type { Database, StoredPack, StoredSummaries } from './database.ts';
import { readRows } from './read-rows.ts';

/** Sums up the cards of a pack. Whose they are is not said: two sources may share a pack. */
export function summarisePack({ sha256, cards }: StoredPack): StoredSummaries {
  return {
    pack: sha256,
    cards: cards.map((entry) => summarise(entry.card, { sha256: entry.sha256, pack: sha256 })),
  };
}

/** Reads the summaries of packs, in the order of the packs; those of a pack without are left out. */
export async function readSummaries(
  db: Database,
  packs: readonly string[],
): Promise<readonly CardSummary[]> {
  const rows = await readRows(db, 'summaries', packs);
  return packs.flatMap((pack) => rows.get(pack)?.cards ?? []);
}
