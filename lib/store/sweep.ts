import type { Database } from './layout.ts';

const perPack = ['packs', 'summaries', 'segments'] as const;

/** Takes out packs that no release names. Losing this race costs only space, until next time. */
export async function sweepPacks(db: Database): Promise<void> {
  const stores = [...perPack, 'releases'] as const;
  const tx = db.transaction(stores, 'readwrite');
  const releases = await tx.objectStore('releases').getAll();
  const named = new Set(releases.flatMap((release) => release.packs));
  for (const store of perPack) {
    const rows = tx.objectStore(store);
    for (const key of await rows.getAllKeys()) if (!named.has(key)) await rows.delete(key);
  }
  await tx.done;
}
