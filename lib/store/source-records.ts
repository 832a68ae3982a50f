import { allWritten } from './full-disk.ts';
import type { Database, ReleasePointer, StagedPack, StoredWithdrawals } from './layout.ts';
import type { StoredSource } from './stored-source.ts';

/** Verified metadata of a source, by role. */
export type KeptMetadata = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** All that is kept of a source. */
export type SourceRecords = {
  readonly stored: StoredSource | undefined;
  readonly metadata: KeptMetadata;
  readonly pointer: ReleasePointer | undefined;
  readonly withdrawals: StoredWithdrawals | undefined;
};

/** The rows of a source in a table whose keys begin with it. */
export function rowsOf(source: string): IDBKeyRange {
  return IDBKeyRange.bound([source], [source, []]);
}

/** Reads all that is kept of a source, at one time. */
export async function readSource(db: Database, id: string): Promise<SourceRecords> {
  const tx = db.transaction(['sources', 'metadata', 'releases', 'withdrawals'], 'readonly');
  const [stored, rows, pointer, withdrawals] = await Promise.all([
    tx.objectStore('sources').get(id),
    tx.objectStore('metadata').getAll(rowsOf(id)),
    tx.objectStore('releases').get(id),
    tx.objectStore('withdrawals').get(id),
  ]);
  const metadata = new Map(rows.map(({ role, bytes }) => [role, bytes]));
  return { stored, metadata, pointer, withdrawals };
}

/** Keeps how a source stands and its verified metadata in place of those of before. */
export async function keepSource(
  db: Database,
  stored: StoredSource,
  metadata: KeptMetadata,
): Promise<void> {
  const tx = db.transaction(['sources', 'metadata'], 'readwrite');
  const rows = tx.objectStore('metadata');
  const { id } = stored;
  await allWritten([
    tx.objectStore('sources').put(stored),
    rows.delete(rowsOf(id)),
    ...[...metadata].map(([role, bytes]) => rows.put({ source: id, role, bytes })),
    tx.done,
  ]);
}

/** Puts fetched packs aside, so that a run that is killed can go on from there. */
export async function stagePacks(db: Database, packs: readonly StagedPack[]): Promise<void> {
  if (packs.length === 0) return;
  const tx = db.transaction('staging', 'readwrite', { durability: 'relaxed' });
  await allWritten([...packs.map((pack) => tx.store.put(pack)), tx.done]);
}

/** A pack that was put aside. Its hash is checked again by whoever reads it. */
export async function readStaged(
  db: Database,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await db.get('staging', sha256))?.bytes;
}
