import type { Database } from './layout.ts';
import { type Outline, readOutline } from './outlines.ts';

/** Reads the outlines of some packs, at once: they are short. A pack that has none is left out. */
export async function readOutlines(
  db: Database,
  packs: readonly string[],
): Promise<ReadonlyMap<string, readonly Outline[]>> {
  if (packs.length === 0) return new Map();
  const wanted = new Set(packs);
  const rows = await db.getAll('outlines');
  const some = rows.filter(({ pack }) => wanted.has(pack));
  return new Map(some.map((row) => [row.pack, readOutline(row)]));
}
