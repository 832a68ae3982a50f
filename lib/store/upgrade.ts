import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { packagedSource } from '#lib/guidance/place.ts';
import type { Layout, ReleasePointer } from './layout.ts';

type Upgrade = IDBPTransaction<Layout, StoreNames<Layout>[], 'versionchange'>;

/**
 * Makes the tables of a database that is new, or moves those of an older layout. What is made
 * from releases is taken out then: the package shows from memory until the next mending made it.
 */
export async function upgradeLayout(
  db: IDBPDatabase<Layout>,
  oldVersion: number,
  tx: Upgrade,
): Promise<void> {
  // The first edition kept the packaged release only, by its layer.
  const packaged =
    oldVersion === 1 ? await tx.objectStore('releases').get(packagedSource) : undefined;
  if (oldVersion === 1) {
    db.deleteObjectStore('releases');
    // Without its records a release counts as another, and is installed again.
    await tx.objectStore('made').clear();
  }
  if (oldVersion < 1) makeFirst(db);
  if (oldVersion < 2) makeSecond(db);
  if (oldVersion < 3) await makeThird(db, tx);
  if (packaged) await tx.objectStore('releases').put(pointerOf(packaged));
}

function makeFirst(db: IDBPDatabase<Layout>): void {
  db.createObjectStore('packs', { keyPath: 'sha256' });
  db.createObjectStore('made');
  db.createObjectStore('kept');
}

function makeSecond(db: IDBPDatabase<Layout>): void {
  db.createObjectStore('releases', { keyPath: 'source' });
  db.createObjectStore('summaries', { keyPath: 'pack' });
  db.createObjectStore('segments', { keyPath: 'pack' });
  db.createObjectStore('withdrawals', { keyPath: 'source' });
  db.createObjectStore('metadata', { keyPath: ['source', 'role'] });
  db.createObjectStore('sources', { keyPath: 'id' });
  db.createObjectStore('staging', { keyPath: 'sha256' });
}

/** Packs are kept as files from here on: those of before come again, floors stay. */
async function makeThird(db: IDBPDatabase<Layout>, tx: Upgrade): Promise<void> {
  db.createObjectStore('outlines', { keyPath: 'pack' });
  const again = ['packs', 'summaries', 'segments', 'releases', 'made'] as const;
  await Promise.all(again.map((name) => tx.objectStore(name).clear()));
}

function pointerOf(first: Omit<ReleasePointer, 'source' | 'supersedes'>): ReleasePointer {
  return { ...first, source: packagedSource, layer: 'packaged', supersedes: [] };
}
