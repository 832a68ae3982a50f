import type { Database, ReleasePointer } from './layout.ts';

const perPack = ['packs', 'outlines', 'summaries', 'segments'] as const;
const stores = [...perPack, 'releases'] as const;

/**
 * Takes out packs that no release names, and what was made from them. First it only looks, so that
 * who reads meanwhile need not wait; what a release came to name since then stays. Losing this race,
 * or what it took out coming back after a crash, costs only space, until next time.
 */
export async function sweepPacks(db: Database): Promise<void> {
  const seen = await unnamedIn(db);
  if (seen.every(({ packs }) => packs.length === 0)) return;
  const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const named = namesIn(await tx.objectStore('releases').getAll());
  const deletes = seen.flatMap(({ store, packs }) =>
    packs.filter((pack) => !named.has(pack)).map((pack) => tx.objectStore(store).delete(pack)),
  );
  await Promise.all([...deletes, tx.done]);
}

async function unnamedIn(db: Database) {
  const tx = db.transaction(stores, 'readonly');
  const [releases, ...kept] = await Promise.all([
    tx.objectStore('releases').getAll(),
    ...perPack.map((store) => tx.objectStore(store).getAllKeys()),
  ]);
  const named = namesIn(releases);
  return perPack.map((store, at) => ({
    store,
    packs: (kept[at] ?? []).filter((pack) => !named.has(pack)),
  }));
}

function namesIn(releases: readonly ReleasePointer[]): ReadonlySet<string> {
  return new Set(releases.flatMap(({ packs }) => packs));
}
