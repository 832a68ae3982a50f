import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { utf8 } from '#lib/base/bytes.ts';
import type { Front } from '#lib/guidance/front.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import type { PackedSummary } from '#lib/guidance/summary.ts';
import { homeFrontOf, storedFront } from './fronts.ts';
import type { Layout, ReleasePointer } from './layout.ts';
import { outlineOf } from './outlines.ts';

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
  if (oldVersion < 4) await makeFourth(db, tx);
  if (oldVersion === 4) await makeFifth(tx);
  if (oldVersion === 4 || oldVersion === 5) await makeSixth(tx);
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

type ThirdRelease = ReleasePointer & { readonly front: Front };
type ThirdSummaries = { readonly pack: string; readonly cards: readonly PackedSummary[] };

/** Front matter lies apart, outlines are shorter and summaries are text: made from what is there. */
async function makeFourth(db: IDBPDatabase<Layout>, tx: Upgrade): Promise<void> {
  const fronts = db.createObjectStore('fronts', { keyPath: 'source' });
  const [releases, outlines, summaries] = [
    tx.objectStore('releases'),
    tx.objectStore('outlines'),
    tx.objectStore('summaries'),
  ];
  for (const release of (await releases.getAll()) as unknown as readonly ThirdRelease[]) {
    await fronts.put(storedFront(release.source, release.front));
    await releases.put({ ...release, front: homeFrontOf(release.front) });
  }
  for (const row of (await summaries.getAll()) as unknown as readonly ThirdSummaries[]) {
    await outlines.put(outlineOf(row.pack, row.cards));
    await summaries.put({ pack: row.pack, cards: utf8(JSON.stringify(row.cards)) });
  }
}

type FourthFront = { readonly source: string; readonly front: Front };

/** Front matter is text. */
async function makeFifth(tx: Upgrade): Promise<void> {
  const fronts = tx.objectStore('fronts');
  const rows = (await fronts.getAll()) as unknown as readonly FourthFront[];
  await Promise.all(rows.map(({ source, front }) => fronts.put(storedFront(source, front))));
}

type FifthSummaries = { readonly pack: string; readonly cards: string };

/** Summaries are bytes. */
async function makeSixth(tx: Upgrade): Promise<void> {
  const summaries = tx.objectStore('summaries');
  const rows = (await summaries.getAll()) as unknown as readonly FifthSummaries[];
  await Promise.all(rows.map(({ pack, cards }) => summaries.put({ pack, cards: utf8(cards) })));
}

function pointerOf(first: Omit<ReleasePointer, 'source' | 'supersedes'>): ReleasePointer {
  return { ...first, source: packagedSource, layer: 'packaged', supersedes: [] };
}
