import type { Database, Layout } from './layout.ts';

type Named = 'summaries' | 'segments';

const rowsAtOnce = 16;

/**
 * Reads the rows of some packs, a few at a time: each request is a task of its own, so that a
 * release of 10,000 cards does not hold a page up. A pack that has no row is left out.
 */
export async function readRows<Name extends Named>(
  db: Database,
  store: Name,
  packs: readonly string[],
): Promise<ReadonlyMap<string, Layout[Name]['value']>> {
  const found = new Map<string, Layout[Name]['value']>();
  for (let from = 0; from < packs.length; from += rowsAtOnce) {
    const tx = db.transaction(store, 'readonly');
    const some = packs.slice(from, from + rowsAtOnce);
    const rows = await Promise.all(some.map((pack) => tx.objectStore(store).get(pack)));
    for (const row of rows) if (row) found.set(row.pack, row);
  }
  return found;
}
