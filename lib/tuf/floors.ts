import type { MetadataType, RoleKeys, SignedOf } from './metadata.ts';
import type { TufRefusal } from './refusal.ts';
import type { Verified } from './run.ts';

/** The lowest version that is still taken of a role, and the keys that signed that version. */
export type Floor = { readonly version: number; readonly keyids: readonly string[] };

/**
 * Floors by role. They stand beside the trusted store, so that an emptied store does not open the
 * way to old metadata.
 */
export type Floors = ReadonlyMap<string, Floor>;

/** Whose floor is looked at, with the keys that its delegator names for it now. */
type Floored = { readonly role: string; readonly keys: RoleKeys };

/**
 * The refusal of a version below the floor, or nothing; an equal version passes. A floor counts
 * while one of the keys that signed it is still named, so that rotation ends a fast-forward attack
 * (5.3.11). Root's counts always: its versions go up by one, and cannot be forwarded.
 */
export function belowFloor(
  floors: Floors,
  { role, keys }: Floored,
  found: number,
): TufRefusal | undefined {
  const floor = floors.get(role);
  if (floor === undefined || found >= floor.version) return undefined;
  const counts = role === 'root' || floor.keyids.some((keyid) => keys.keyids.includes(keyid));
  return counts ? { role, code: 'version-rolled-back', trusted: floor.version, found } : undefined;
}

/** Raises a role's floor to metadata that every check has passed. */
export function raiseFloor(
  floors: Map<string, Floor>,
  role: string,
  { signed, signedBy }: Verified<SignedOf[MetadataType]>,
): void {
  floors.set(role, { version: signed.version, keyids: signedBy });
}
