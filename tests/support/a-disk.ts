import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { databaseName, openDatabase } from '#lib/store/database.ts';
import type { KeyValue } from '#lib/store/key-value.ts';
import type { Database } from '#lib/store/layout.ts';
import type { StartParts } from '#lib/store/open-start.ts';
import type { PackagedFolder } from './a-release.ts';
import { fixedClock } from './fixed-clock.ts';
import { memoryKeyValue } from './memory-key-value.ts';

/** Forgets every database: the disk of a computer that never ran Foreword. */
export function emptyDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Opens the database of the product, which is made where it is not there. */
export async function openedDatabase(): Promise<Database> {
  const opened = await openDatabase(databaseName, { onClosed: () => undefined });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

/** All that a database holds, by store and key. */
export async function contentOf(db: Database): Promise<unknown> {
  const stores = [...db.objectStoreNames];
  return Promise.all(
    stores.map(async (store) => [store, await db.getAllKeys(store), await db.getAll(store)]),
  );
}

/** What the opening of a page needs, over a folder of packaged guidance. */
export function startParts(
  { readFile }: Pick<PackagedFolder, 'readFile'>,
  local: KeyValue = memoryKeyValue(),
): StartParts {
  return { local, readFile, now: fixedClock().clock, exclusively: (work) => work() };
}

/**
 * Breaks the disk at the write of a number, counted from 1: the transaction is cut off just
 * after it was done, or the write itself throws, also as on a disk that is
 * full. Gives back what mends the disk.
 */
export function breakAtWrite(write: number, how: 'cut-off' | 'throws' | 'full'): () => void {
  const store = IDBObjectStore.prototype;
  const { put } = store;
  let writes = 0;
  store.put = function broken(this: IDBObjectStore, ...row: Parameters<typeof put>) {
    writes += 1;
    if (writes === write && how === 'throws') throw new DOMException('broken', 'DataCloneError');
    if (writes === write && how === 'full') throw new DOMException('full', 'QuotaExceededError');
    const request = put.apply(this, row);
    if (writes === write) request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
  return () => {
    store.put = put;
  };
}
