import type { PackedSummary } from '#lib/guidance/summary.ts';
import type { Database, OpenedPack } from './layout.ts';
import { LostRow, type ReadSummaries, readSummaries, summarisePack } from './summaries.ts';

/** Reads summaries, of each pack once; those that are new from what is in memory. */
export function rememberSummaries(db: Database, fresh: readonly OpenedPack[]): ReadSummaries {
  const known = new Map<string, readonly PackedSummary[]>();
  const ready = new Map(fresh.map((pack) => [pack.sha256, pack]));
  return async (packs) => {
    const unknown = packs.filter((name) => !known.has(name));
    const onDisk = unknown.filter((name) => !ready.has(name));
    for (const [name, cards] of await readOrLost(db, onDisk)) known.set(name, cards);
    for (const pack of unknown.flatMap((name) => ready.get(name) ?? [])) {
      known.set(pack.sha256, summarisePack(pack));
    }
    return known;
  };
}

/** Reads summaries; a row that the platform cannot read is as lost as one that is not there. */
function readOrLost(db: Database, packs: readonly string[]): ReturnType<ReadSummaries> {
  return readSummaries(db, packs).catch((cause: unknown) => {
    throw new LostRow('summaries cannot be read', { cause });
  });
}
