import type { Source } from '#lib/trust/source.ts';
import type { Floor, Floors } from '#lib/tuf/floors.ts';
import type { KeyValue, Values } from './key-value.ts';
import type { KeptFloors } from './stored-source.ts';

const prefix = 'floors.';

/** A source by its name, and by the root that it is pinned to: one name may become another's. */
type Pinned = Pick<Source, 'id'> & { readonly root: Pick<Source['root'], 'sha256'> };

/** Floors as they lie beside the database: no root stands by those that an earlier Foreword kept. */
export type FloorsBeside = { readonly pin?: string; readonly floors: KeptFloors };

/** The floors of a source that lie beside the database; none where they cannot be read. */
export async function floorsBeside(
  local: KeyValue,
  { id }: Pick<Pinned, 'id'>,
): Promise<FloorsBeside | undefined> {
  const beside = await local.get([prefix + id]).catch((): Values => ({}));
  return asBeside(beside[prefix + id]);
}

/**
 * The floors of a source from both places where they are kept, of each role the higher one: a
 * browser can hand back an empty database after damage, and a person can empty either place. Where a
 * role's keys were changed between the two, the one under the later root: a version that a stolen key
 * drove up must not hide what its successor signed.
 */
export function higherFloors(...places: readonly (KeptFloors | undefined)[]): Floors {
  const floors = new Map<string, Floor>();
  const roots = new Map<string, number>();
  for (const kept of places) {
    const root = kept?.['root']?.version ?? 0;
    for (const [role, floor] of Object.entries(kept ?? {})) {
      const known = floors.get(role);
      if (known && !isLater({ floor, root }, { floor: known, root: roots.get(role) ?? 0 }))
        continue;
      floors.set(role, floor);
      roots.set(role, root);
    }
  }
  return floors;
}

/** A floor of one place, and the version of the root that was known there; 0 for none. */
type Placed = { readonly floor: Floor; readonly root: number };

function isLater(one: Placed, other: Placed): boolean {
  const isRotated = !one.floor.keyids.some((keyid) => other.floor.keyids.includes(keyid));
  if (isRotated && one.root > 0 && other.root > 0 && one.root !== other.root) {
    return one.root > other.root;
  }
  return one.floor.version >= other.floor.version;
}

/** Whether a timestamp other than the one of what is kept of a source was verified since. */
export function hasSeenOther(
  stored: { readonly floors: KeptFloors } | undefined,
  floors: Floors,
): boolean {
  const known = stored?.floors['timestamp'];
  return known !== undefined && floors.get('timestamp')?.version !== known.version;
}

/** Keeps floors beside the database, before anything under them becomes current. */
export async function keepFloors(
  local: KeyValue,
  { id, root }: Pinned,
  floors: Floors,
): Promise<void> {
  const beside: FloorsBeside = { pin: root.sha256, floors: Object.fromEntries(floors) };
  // A full disk must not keep an update away: the database holds the floors as well.
  await local.set({ [prefix + id]: beside }).catch(() => undefined);
}

function asBeside(value: unknown): FloorsBeside | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { pin, floors } = value as { readonly pin?: unknown; readonly floors?: unknown };
  // A role may bear any name, but its floor is no text.
  if (typeof pin === 'string') return areFloors(floors) ? { pin, floors } : undefined;
  return areFloors(value) ? { floors: value } : undefined;
}

function areFloors(value: unknown): value is KeptFloors {
  return typeof value === 'object' && value !== null && Object.values(value).every(isFloor);
}

function isFloor(value: unknown): value is Floor {
  if (typeof value !== 'object' || value === null) return false;
  const { version, keyids } = value as Partial<Floor>;
  return Number.isSafeInteger(version) && Array.isArray(keyids);
}
