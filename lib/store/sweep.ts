import type { Database, ReleasePointer } from './layout.ts';

const perPack = ['packs', 'outlines', 'summaries', 'segments'] as const;
const stores = [...perPack, 'releases'] as const;

/**
 * Takes out packs that a change left behind, and what was made from them; what a release came to name
 * since then stays. Losing this race, or what it took out coming back after a crash, costs only
 * space, until {@link sweepAll}.
 */
export async function sweepPacks(db: Database, left: readonly string[]): Promise<void> {
  if (left.length === 0) return;
  const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const named = namesIn(await tx.objectStore('releases').getAll());
  const gone = left.filter((pack) => !named.has(pack));
  const deletes = perPack.flatMap((store) =>
    gone.map((pack) => tx.objectStore(store).delete(pack)),
  );
  await Promise.all([...deletes, tx.done]);
}

/**
 * Takes out all packs that no release names. It goes through all that is kept: for when much has
 * changed, or nothing. First it only looks, so that who reads meanwhile need not wait.
 */
export async function sweepAll(db: Database): Promise<void> {
  const tx = db.transaction(stores, 'readonly');
  const [releases, ...kept] = await Promise.all([
    tx.objectStore('releases').getAll(),
    ...perPack.map((store) => tx.objectStore(store).getAllKeys()),
  ]);
  const named = namesIn(releases);
  await sweepPacks(
    db,
    [...new Set(kept.flat())].filter((pack) => !named.has(pack)),
  );
}

/** The packs that releases name. */
export function namesIn(releases: readonly ReleasePointer[]): ReadonlySet<string> {
  return new Set(releases.flatMap(({ packs }) => packs));
}
