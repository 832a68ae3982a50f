import type { IDBPTransaction } from 'idb';
import type { Front } from '#lib/guidance/front.ts';
import { storedFront } from './fronts.ts';
import { allWritten } from './full-disk.ts';
import type { Holdings } from './holdings.ts';
import type {
  Database,
  Layout,
  MadeRecords,
  OpenedPack,
  StoredOutline,
  StoredSummaries,
  StoredWithdrawals,
} from './layout.ts';
import type { PackRecords } from './pack-records.ts';
import type { ReadyRelease } from './packaged.ts';
import { type KeptMetadata, rowsOf } from './source-records.ts';
import { rowOf } from './stored-pack.ts';
import type { StoredSource } from './stored-source.ts';

/** What changes at once. `today` is the day that news of withdrawals carry. */
export type StoreChange = {
  readonly release?: ReadyRelease;
  readonly withdrawals?: StoredWithdrawals;
  /** A source that is taken out, with its cards and its withdrawals. */
  readonly remove?: string;
  readonly source?: StoredSource;
  /** All verified metadata of that source, and those that were kept of it before. */
  readonly metadata?: KeptMetadata;
  readonly metadataBefore?: KeptMetadata;
  /** What was held as the change began, where it was read already. */
  readonly holdings?: Holdings;
  /** What was made already of packs of the release. */
  readonly recorded?: ReadonlyMap<string, PackRecords>;
  /** Writes packs again that are there: what is kept was found to be wrong. */
  readonly again?: boolean;
  readonly today?: string;
};

/** The records that are made from all current releases. */
export const recordNames = ['home', 'layering', 'news'] as const;

/** What of a release the database does not hold yet. */
export type Fresh = {
  readonly packs: readonly OpenedPack[];
  readonly outlines: readonly StoredOutline[];
  readonly summaries: readonly StoredSummaries[];
};

/** What is written besides the change itself; no records where no release is current. */
export type Writing = {
  readonly fresh: Fresh;
  readonly made: MadeRecords | undefined;
  /** Front matter that is not kept yet. */
  readonly front: Front | undefined;
};

const tables = [
  ...(['packs', 'outlines', 'summaries', 'releases', 'fronts'] as const),
  ...(['withdrawals', 'sources', 'made', 'metadata', 'staging'] as const),
];

/** Writes a change with all that is made from it, in one strict transaction. */
export async function writeChange(
  db: Database,
  change: StoreChange,
  { fresh, made, front }: Writing,
): Promise<void> {
  const tx = db.transaction(tables, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [tx.done];
  const { release, withdrawals } = change;
  try {
    writeFresh(tx, fresh, writes);
    for (const name of recordNames) {
      const records = tx.objectStore('made');
      writes.push(made ? records.put(made[name], name) : records.delete(name));
    }
    if (change.remove !== undefined) writes.push(...removeSource(tx, change.remove));
    if (change.source) writes.push(...writeSource(tx, change.source, change));
    if (withdrawals) writes.push(tx.objectStore('withdrawals').put(withdrawals));
    if (release && release.packs.length > 0) writes.push(tx.objectStore('staging').clear());
    if (release && front) {
      writes.push(tx.objectStore('fronts').put(storedFront(release.pointer.source, front)));
    }
    if (release) writes.push(tx.objectStore('releases').put(release.pointer));
  } catch (cause) {
    // A write that was not even taken ends nothing by itself: those before it would stay.
    tx.abort();
    await Promise.allSettled(writes);
    throw cause;
  }
  await allWritten(writes);
}

type Writes = IDBPTransaction<Layout, typeof tables, 'readwrite'>;

// Each write is noted as it is taken: the next one may throw.
function writeFresh(tx: Writes, fresh: Fresh, writes: Promise<unknown>[]): void {
  const { packs, outlines, summaries } = fresh;
  for (const pack of packs) writes.push(tx.objectStore('packs').put(rowOf(pack)));
  for (const row of outlines) writes.push(tx.objectStore('outlines').put(row));
  for (const row of summaries) writes.push(tx.objectStore('summaries').put(row));
}

function removeSource(tx: Writes, id: string): readonly Promise<unknown>[] {
  return [
    tx.objectStore('releases').delete(id),
    tx.objectStore('fronts').delete(id),
    tx.objectStore('withdrawals').delete(id),
    tx.objectStore('sources').delete(id),
    tx.objectStore('metadata').delete(rowsOf(id)),
  ];
}

function writeSource(
  tx: Writes,
  source: StoredSource,
  { metadata, metadataBefore }: StoreChange,
): readonly Promise<unknown>[] {
  const rows = tx.objectStore('metadata');
  const { id } = source;
  const writes: Promise<unknown>[] = [tx.objectStore('sources').put(source)];
  if (!metadata) return writes;
  if (!metadataBefore) writes.push(rows.delete(rowsOf(id)));
  for (const role of metadataBefore?.keys() ?? []) {
    if (!metadata.has(role)) writes.push(rows.delete([id, role]));
  }
  // What stays is the very bytes that were read.
  for (const [role, bytes] of metadata) {
    if (metadataBefore?.get(role) !== bytes) writes.push(rows.put({ source: id, role, bytes }));
  }
  return writes;
}
