import type {
  Database,
  MadeRecords,
  ReleasePointer,
  StoredPack,
  StoredSummaries,
} from './database.ts';
import { newsOf } from './news.ts';
import type { ReadyRelease } from './packaged.ts';
import { readRows } from './read-rows.ts';
import { makeRecords } from './records.ts';
import { summarisePack } from './summaries.ts';
import { sweepPacks } from './sweep.ts';

const recordNames = ['home', 'news'] as const;

/**
 * Makes a release current: new packs, their summaries, the records made from all and the pointer,
 * all in one strict transaction, so that a reader finds the old release or the new one and nothing
 * between. Packs that stay are neither written nor read again. Throws what the database throws (a
 * full disk is a QuotaExceededError); nothing has changed then. The words for search follow with
 * `keepSegments`, or when somebody first searches.
 */
export async function installRelease(db: Database, release: ReadyRelease): Promise<void> {
  const { pointer } = release;
  const before = await db.get('releases', pointer.layer);
  const fresh = await newIn(db, release);
  const kept = await readRows(db, 'summaries', pointer.packs);
  const rows = new Map([...kept, ...fresh.summaries.map((row) => [row.pack, row] as const)]);
  const summaries = pointer.packs.flatMap((pack) => rows.get(pack)?.cards ?? []);
  const made: MadeRecords = {
    ...makeRecords(pointer, summaries),
    news: await newsOf(db, before, release),
  };
  const stores = ['packs', 'summaries', 'releases', 'made'] as const;
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [tx.done];
  try {
    for (const pack of fresh.packs) writes.push(tx.objectStore('packs').put(pack));
    for (const row of fresh.summaries) writes.push(tx.objectStore('summaries').put(row));
    for (const name of recordNames) writes.push(tx.objectStore('made').put(made[name], name));
    writes.push(tx.objectStore('releases').put(pointer));
  } catch (cause) {
    // A write that was not even taken ends nothing by itself: those before it would stay.
    tx.abort();
    await Promise.allSettled(writes);
    throw cause;
  }
  await Promise.all(writes);
  await sweepPacks(db);
}

type Fresh = {
  readonly packs: readonly StoredPack[];
  readonly summaries: readonly StoredSummaries[];
};

/** What of a release the database does not hold yet. */
async function newIn(db: Database, release: ReadyRelease): Promise<Fresh> {
  const [packs, summed] = await Promise.all([db.getAllKeys('packs'), db.getAllKeys('summaries')]);
  const [kept, sums] = [new Set(packs), new Set(summed)];
  return {
    packs: release.packs.filter((pack) => !kept.has(pack.sha256)),
    summaries: release.packs.filter((pack) => !sums.has(pack.sha256)).map(summarisePack),
  };
}

/**
 * Whether the release that is current in a layer is this one, with every pack and every record
 * that it needs: where a disk lost one of them it counts as another, so that it is mended.
 */
export async function isCurrent(
  db: Database,
  pointer: Pick<ReleasePointer, 'layer' | 'state'>,
): Promise<boolean> {
  const tx = db.transaction(['packs', 'summaries', 'releases', 'made'], 'readonly');
  const [current, packs, summaries, records] = await Promise.all([
    tx.objectStore('releases').get(pointer.layer),
    tx.objectStore('packs').getAllKeys(),
    tx.objectStore('summaries').getAllKeys(),
    tx.objectStore('made').getAllKeys(),
  ]);
  if (current?.state !== pointer.state) return false;
  const [kept, summed] = [new Set(packs), new Set(summaries)];
  return (
    current.packs.every((pack) => kept.has(pack) && summed.has(pack)) &&
    recordNames.every((name) => records.includes(name))
  );
}
