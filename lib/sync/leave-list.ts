import { dayOf } from '#lib/base/day.ts';
import { floorsBeside, higherFloors, keepFloors } from '#lib/store/kept-floors.ts';
import type { StoredWithdrawals } from '#lib/store/layout.ts';
import { readSource } from '#lib/store/source-records.ts';
import type { KeptFloors, StoredSource } from '#lib/store/stored-source.ts';
import type { Floor } from '#lib/tuf/floors.ts';
import { commit } from './commit.ts';
import type { SyncParts } from './parts.ts';

/**
 * Leaves what a source that goes took back to those that stay of its publisher, where they have an
 * older list: it hid their cards as well, and must not show them again by going. Gives what is kept of
 * those then. Of floors only that of withdrawals is raised: a host that is behind may be so in the rest.
 */
export async function leaveList(
  parts: SyncParts,
  id: string,
  staying: readonly StoredSource[],
): Promise<readonly StoredSource[]> {
  const { stored, withdrawals: list } = await readSource(parts.db, id);
  const pin = stored?.pin || list?.pin;
  if (!list || !pin) return [];
  const floor = higherFloors(stored?.floors, await besideUnder(parts, id, pin)).get('withdrawals');
  const told: StoredSource[] = [];
  for (const one of staying.filter((other) => other.pin === pin)) {
    const own = await parts.db.get('withdrawals', one.id);
    if ((own?.version ?? 0) < (list.version ?? 0))
      told.push(await tell(parts, one, { list, floor }));
  }
  return told;
}

type Left = { readonly list: StoredWithdrawals; readonly floor: Floor | undefined };

async function tell(
  parts: SyncParts,
  one: StoredSource,
  { list, floor }: Left,
): Promise<StoredSource> {
  const { id, pin, state } = one;
  const withdrawals = { ...list, source: id, layer: state.layer };
  // More was seen than it took: the timestamp of before does not say any more that nothing is new.
  const source = { ...one, timestamp: '', floors: withFloor(one.floors, floor) };
  const beside = await besideUnder(parts, id, pin);
  const floors = higherFloors(source.floors, beside && withFloor(beside, floor));
  await commit(
    parts,
    { withdrawals, source, today: dayOf(parts.now()) },
    { first: keepFloors(parts.local, { id, root: { sha256: pin } }, floors) },
  );
  return source;
}

function withFloor(floors: KeptFloors, floor: Floor | undefined): KeptFloors {
  return floor ? { ...floors, withdrawals: floor } : floors;
}

/** The floors beside the database that are of this root, as far as that is known. */
async function besideUnder(
  { local }: SyncParts,
  id: string,
  pin: string,
): Promise<KeptFloors | undefined> {
  const beside = await floorsBeside(local, { id });
  return (beside?.pin ?? pin) === pin ? beside?.floors : undefined;
}
