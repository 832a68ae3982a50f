import type { Floor, Floors } from '#lib/tuf/floors.ts';
import type { KeyValue, Values } from './key-value.ts';
import type { KeptFloors } from './stored-source.ts';

const prefix = 'floors.';

/** The floors of a source that lie beside the database; none where they cannot be read. */
export async function floorsBeside(local: KeyValue, id: string): Promise<KeptFloors | undefined> {
  const beside = await local.get([prefix + id]).catch((): Values => ({}));
  return asFloors(beside[prefix + id]);
}

/**
 * The floors of a source from both places where they are kept, of each role the higher one: a
 * browser can hand back an empty database after damage, and a person can empty either place.
 */
export function higherFloors(...places: readonly (KeptFloors | undefined)[]): Floors {
  const floors = new Map<string, Floor>();
  for (const kept of places) {
    for (const [role, floor] of Object.entries(kept ?? {})) {
      if (floor.version >= (floors.get(role)?.version ?? 0)) floors.set(role, floor);
    }
  }
  return floors;
}

/** Keeps floors beside the database, before anything under them becomes current. */
export async function keepFloors(local: KeyValue, id: string, floors: Floors): Promise<void> {
  // A full disk must not keep an update away: the database holds the floors as well.
  await local.set({ [prefix + id]: Object.fromEntries(floors) }).catch(() => undefined);
}

function asFloors(value: unknown): KeptFloors | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value).every(isFloor) ? (value as KeptFloors) : undefined;
}

function isFloor(value: unknown): value is Floor {
  if (typeof value !== 'object' || value === null) return false;
  const { version, keyids } = value as Partial<Floor>;
  return Number.isSafeInteger(version) && Array.isArray(keyids);
}
