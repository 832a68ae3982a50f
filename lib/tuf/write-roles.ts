import type { JsonObject } from './json.ts';
import { keyIdOf, type TufKey } from './keys.ts';
import type { Delegation, FileMeta, Keys, TargetMeta, TopRole } from './metadata.ts';
import { type Edition, specVersion } from './write-metadata.ts';

/** Who signs for a role, and how many must. */
export type RoleHolders = { readonly keys: readonly TufKey[]; readonly threshold: number };

/** A delegation to be written. `custom` holds fields of ours, which stand beside TUF's own. */
export type NewDelegation = RoleHolders & {
  readonly name: string;
  readonly paths: readonly string[];
  readonly custom?: JsonObject;
};

/** Metadata that are ready to be signed. */
export type Unsigned = JsonObject & Edition;

/** Root metadata, section 4.3. Snapshots are always consistent (6.2). */
export async function writeRoot(
  edition: Edition,
  holders: { readonly [role in TopRole]: RoleHolders },
): Promise<Unsigned> {
  const roles: Record<string, JsonObject> = {};
  const all: TufKey[] = [];
  for (const role of ['root', 'timestamp', 'snapshot', 'targets'] as const) {
    const { keys, threshold } = holders[role];
    roles[role] = { keyids: Object.keys(await keysById(keys)), threshold };
    all.push(...keys);
  }
  return whole('root', edition, {
    consistent_snapshot: true,
    keys: await keysById(all),
    roles,
  });
}

/** Targets metadata, section 4.5: of the top, or of a delegated role. */
export async function writeTargets(
  edition: Edition,
  content: {
    readonly targets?: { readonly [path: string]: TargetMeta };
    readonly delegations?: readonly NewDelegation[];
    readonly custom?: JsonObject;
  },
): Promise<Unsigned> {
  const { targets = {}, delegations, custom = {} } = content;
  const own = delegations ? { delegations: await writeDelegations(delegations) } : {};
  return whole('targets', edition, { targets: targets as JsonObject, ...own, ...custom });
}

/** Snapshot metadata, section 4.4. `meta` names each file of targets metadata. */
export function writeSnapshot(
  edition: Edition,
  meta: { readonly [file: string]: FileMeta },
): Unsigned {
  return whole('snapshot', edition, { meta: meta as JsonObject });
}

/** Timestamp metadata, section 4.6. `custom` holds fields of ours. */
export function writeTimestamp(
  edition: Edition,
  snapshot: FileMeta,
  custom: JsonObject = {},
): Unsigned {
  return whole('timestamp', edition, { meta: { 'snapshot.json': snapshot }, ...custom });
}

async function writeDelegations(delegations: readonly NewDelegation[]): Promise<JsonObject> {
  const roles: (Delegation & JsonObject)[] = [];
  for (const { name, paths, keys, threshold, custom } of delegations) {
    const keyids = Object.keys(await keysById(keys));
    roles.push({ name, keyids, threshold, terminating: true, paths, ...custom });
  }
  const keys = await keysById(delegations.flatMap((delegation) => delegation.keys));
  return { keys, roles };
}

async function keysById(keys: readonly TufKey[]): Promise<Keys> {
  const byId: Record<string, TufKey> = {};
  for (const key of keys) byId[await keyIdOf(key)] = key;
  return byId;
}

function whole(type: string, { version, expires }: Edition, rest: JsonObject): Unsigned {
  return { _type: type, spec_version: specVersion, version, expires, ...rest };
}
