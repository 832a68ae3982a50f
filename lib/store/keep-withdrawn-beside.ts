import { packagedSource } from '#lib/guidance/place.ts';
import type { KeyValue } from './key-value.ts';
import type { Database } from './layout.ts';
import { listsIn, withdrawnBesideName } from './read-withdrawn-beside.ts';

/**
 * Lays what was taken back of the packaged cards beside the database. Where that does not serve, or
 * in a private window, those cards alone are shown. A list that the database lacks stays there until
 * its source has another or `isGone`: a browser can hand back an empty database after damage.
 */
export async function keepWithdrawnBeside(
  db: Database,
  local: KeyValue,
  isGone: (source: string) => boolean = () => false,
): Promise<void> {
  const [rows, packaged, values] = await Promise.all([
    db.getAll('withdrawals'),
    db.get('releases', packagedSource),
    local.get([withdrawnBesideName]),
  ]);
  if (!packaged) return;
  const known = new Set(rows.map(({ source }) => source));
  const before = listsIn(values);
  const lists = [
    ...rows.map(({ source, layer, items }) => ({
      ...{ source, layer },
      items: items.filter(({ bundle }) => bundle === packaged.bundle),
    })),
    ...before.filter(({ source }) => !known.has(source) && !isGone(source)),
  ].filter(({ items }) => items.length > 0);
  if (JSON.stringify(lists) === JSON.stringify(before)) return;
  await local.set({ [withdrawnBesideName]: lists });
}
