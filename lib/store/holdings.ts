import type { Database, StoredOutline } from './layout.ts';

/** What is held, as the keys of its rows tell. */
export type HeldRows = {
  /** Packs that a current release names and that are kept whole, with all that is made of them. */
  readonly packs: ReadonlySet<string>;
  /** Packs that a run before put aside. */
  readonly staged: ReadonlySet<string>;
  /** Sources whose front matter is kept. */
  readonly fronts: ReadonlySet<string>;
};

/** What the database holds of packs and of front matter. */
export type Holdings = HeldRows & { readonly outlines: Outlines };

/** Outlines of packs, by the hashes of the packs. */
export type Outlines = ReadonlyMap<string, StoredOutline>;

/** Reads what is held, at one time; of packs no row is read. */
export async function readHeldRows(db: Database): Promise<HeldRows> {
  const tables = ['packs', 'outlines', 'summaries', 'staging', 'fronts', 'releases'] as const;
  const tx = db.transaction(tables, 'readonly');
  const [releases, fronts, staged, outlines, packs, summaries] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('fronts').getAllKeys(),
    tx.objectStore('staging').getAllKeys(),
    tx.objectStore('outlines').getAllKeys(),
    tx.objectStore('packs').getAllKeys(),
    tx.objectStore('summaries').getAllKeys(),
  ]);
  const [outlined, summed] = [new Set(outlines), new Set(summaries)];
  const named = new Set(releases.flatMap((one) => one.packs));
  const isWhole = (pack: string): boolean =>
    named.has(pack) && outlined.has(pack) && summed.has(pack);
  return {
    packs: new Set(packs.filter(isWhole)),
    ...{ staged: new Set(staged), fronts: new Set(fronts) },
  };
}

/** Reads the outlines of all packs: of ten thousand cards a megabyte. */
export async function readOutlines(db: Database): Promise<Outlines> {
  const outlines = await db.getAll('outlines');
  return new Map(outlines.map((outline) => [outline.pack, outline]));
}

/** Reads what is held, and the outlines of it. */
export async function readHoldings(db: Database): Promise<Holdings> {
  const [rows, outlines] = await Promise.all([readHeldRows(db), readOutlines(db)]);
  return { ...rows, outlines };
}
