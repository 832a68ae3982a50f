import type { Database } from './layout.ts';

const perPack = ['packs', 'outlines', 'summaries', 'segments'] as const;

/**
 * Takes out packs that no release names, and what was made from them. Losing this race, or what it
 * took out coming back after a crash, costs only space, until next time.
 */
export async function sweepPacks(db: Database): Promise<void> {
  const stores = [...perPack, 'releases'] as const;
  const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const [releases, ...kept] = await Promise.all([
    tx.objectStore('releases').getAll(),
    ...perPack.map((store) => tx.objectStore(store).getAllKeys()),
  ]);
  const named = new Set(releases.flatMap((release) => release.packs));
  const deletes = perPack.flatMap((store, at) => {
    const gone = (kept[at] ?? []).filter((key) => !named.has(key));
    return gone.map((key) => tx.objectStore(store).delete(key));
  });
  await Promise.all([...deletes, tx.done]);
}
