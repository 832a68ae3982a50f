import type { Withdrawals } from '#lib/guidance/layering.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { KeyValue, Values } from './key-value.ts';
import type { Database } from './layout.ts';

/** The name in `storage.local` of what was taken back of the packaged cards, by whomever. */
export const withdrawnBesideName = 'withdrawn.packaged';

/**
 * Lays what was taken back of the packaged cards beside the database. A private window has no
 * database to find it in, and shows those cards alone.
 */
export async function keepWithdrawnBeside(db: Database, local: KeyValue): Promise<void> {
  const [lists, packaged, beside] = await Promise.all([
    db.getAll('withdrawals'),
    db.get('releases', packagedSource),
    local.get([withdrawnBesideName]),
  ]);
  if (!packaged) return;
  const items = lists
    .flatMap((list) => list.items)
    .filter(({ bundle }) => bundle === packaged.bundle);
  const before = itemsIn(beside);
  if (JSON.stringify(items) === JSON.stringify(before)) return;
  await local.set({ [withdrawnBesideName]: items });
}

/** What lies there, as one list that reaches the packaged cards; none where it cannot be read. */
export async function readWithdrawnBeside(local: KeyValue): Promise<readonly Withdrawals[]> {
  const items = itemsIn(await local.get([withdrawnBesideName]).catch((): Values => ({})));
  return items.length > 0 ? [{ source: withdrawnBesideName, layer: 'policy', items }] : [];
}

function itemsIn(values: Values): readonly WithdrawnItem[] {
  const items: unknown = values[withdrawnBesideName];
  return Array.isArray(items) ? items : [];
}
