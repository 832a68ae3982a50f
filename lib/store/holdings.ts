import type { Database, StoredOutline } from './layout.ts';

/** What is held, as the keys of its rows tell. */
export type HeldRows = {
  /** Packs that a current release names and that are kept. */
  readonly packs: ReadonlySet<string>;
  /** Packs that a run before put aside. */
  readonly staged: ReadonlySet<string>;
  /** Sources whose front matter is kept. */
  readonly fronts: ReadonlySet<string>;
  /** Packs whose summaries turned out to be lost: their cards are not shown until they are mended. */
  readonly unsummed?: ReadonlySet<string>;
};

/** What the database holds of packs and of front matter. */
export type Holdings = HeldRows & { readonly outlines: Outlines };

/** Outlines of packs, by the hashes of the packs. */
export type Outlines = ReadonlyMap<string, StoredOutline>;

/**
 * Reads what is held, at one time; of packs no row is read. A pack's outline stands for all that is
 * kept of it, since all of it is written and taken out together.
 */
export async function readHeldRows(db: Database): Promise<HeldRows> {
  const tx = db.transaction(['outlines', 'staging', 'fronts', 'releases'], 'readonly');
  const [releases, fronts, staged, outlines] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('fronts').getAllKeys(),
    tx.objectStore('staging').getAllKeys(),
    tx.objectStore('outlines').getAllKeys(),
  ]);
  const named = new Set(releases.flatMap((one) => one.packs));
  return {
    packs: new Set(outlines.filter((pack) => named.has(pack))),
    ...{ staged: new Set(staged), fronts: new Set(fronts) },
  };
}

/**
 * Reads what is held, and takes for held only packs of which every row is there: a disk can lose one.
 * What stands in the rows only `readSoundRows` looks at. To list the keys of large rows Chromium goes through the rows, of
 * 10,000 cards ten megabytes: a check of one changed card does not wait for that.
 */
export async function readWholeRows(db: Database): Promise<HeldRows> {
  const tables = ['packs', 'summaries'] as const;
  const [held, ...kept] = await Promise.all([
    readHeldRows(db),
    ...tables.map((table) => db.getAllKeys(table)),
  ]);
  const [packs, summaries] = kept.map((keys) => new Set(keys));
  const isWhole = (pack: string) => packs?.has(pack) && summaries?.has(pack);
  return { ...held, packs: new Set([...held.packs].filter(isWhole)) };
}

/**
 * Reads the outlines of all packs: of ten thousand cards a megabyte. Each is asked for by itself:
 * Chromium takes twice as long to hand a megabyte over in one.
 */
export async function readOutlines(db: Database): Promise<Outlines> {
  const { store } = db.transaction('outlines', 'readonly');
  const packs = await store.getAllKeys();
  const rows = await Promise.all(packs.map((pack) => store.get(pack)));
  return new Map(rows.flatMap((row) => (row ? [[row.pack, row]] : [])));
}

/** Reads what is held, and the outlines of it. */
export async function readHoldings(
  db: Database,
  readRows: (db: Database) => Promise<HeldRows> = readHeldRows,
): Promise<Holdings> {
  const [rows, outlines] = await Promise.all([readRows(db), readOutlines(db)]);
  return { ...rows, outlines };
}
