import type { Database, StoredOutline } from './layout.ts';

/** What the database holds of packs and of front matter. */
export type Holdings = {
  /** Packs that a current release names and that are kept whole, with all that is made of them. */
  readonly packs: ReadonlySet<string>;
  readonly outlines: ReadonlyMap<string, StoredOutline>;
  /** Packs that a run before put aside. */
  readonly staged: ReadonlySet<string>;
  /** Sources whose front matter is kept. */
  readonly fronts: ReadonlySet<string>;
};

/** Reads what is held, at one time. */
export async function readHoldings(db: Database): Promise<Holdings> {
  const tables = ['packs', 'outlines', 'summaries', 'staging', 'fronts', 'releases'] as const;
  const tx = db.transaction(tables, 'readonly');
  const [releases, fronts, staged, outlines, packs, summaries] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('fronts').getAllKeys(),
    tx.objectStore('staging').getAllKeys(),
    tx.objectStore('outlines').getAll(),
    tx.objectStore('packs').getAllKeys(),
    tx.objectStore('summaries').getAllKeys(),
  ]);
  const byPack = new Map(outlines.map((outline) => [outline.pack, outline]));
  const [summed, named] = [new Set(summaries), new Set(releases.flatMap((one) => one.packs))];
  const isWhole = (pack: string): boolean =>
    named.has(pack) && byPack.has(pack) && summed.has(pack);
  return {
    packs: new Set(packs.filter(isWhole)),
    outlines: byPack,
    ...{ staged: new Set(staged), fronts: new Set(fronts) },
  };
}
