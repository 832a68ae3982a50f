import { accept, type Result, refuse } from '#lib/base/result.ts';
import { createClient, type TrustedMetadata } from './client.ts';
import { coveredTargets, type TargetsRole } from './find-target.ts';
import { own } from './json.ts';
import type { Standing } from './next-edition.ts';
import type { FileRefusal, TufRefusal } from './refusal.ts';
import type { TrustedStore } from './run.ts';
import { targetFault, targetFile } from './target-file.ts';

/** Reads a file of a repository by its path, such as `metadata/timestamp.json`, if it is there. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** A whole repository, each role of it verified by the client, and every file that they name. */
export type Repository = TrustedMetadata & {
  /** The roles that targets metadata delegate to; one that never signed anything is left out. */
  readonly delegated: ReadonlyMap<string, TargetsRole>;
  /** Reads a target that was verified. */
  readonly readTarget: (role: string, path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
};

/** Why a repository was not taken as a whole. */
export type RepositoryRefusal =
  | TufRefusal
  | { readonly code: 'target-missing'; readonly path: string }
  | ({ readonly path: string } & FileRefusal);

/** Where to begin, and the instant at which metadata must not have expired; 0 asks for none. */
export type OpeningTerms = {
  readonly root: Uint8Array<ArrayBuffer>;
  readonly startTime: number;
};

/**
 * Opens a repository with the client that readers have, from a root that is trusted, and checks
 * every file that its roles name. What a publisher makes is opened so before it is handed out.
 */
export async function openRepository(
  read: ReadFile,
  { root, startTime }: OpeningTerms,
): Promise<Result<Repository, RepositoryRefusal>> {
  const fetchMetadata = async (path: string) => {
    const bytes = await read(`metadata/${path}`);
    return bytes ? accept(bytes) : refuse({ code: 'missing' } as const);
  };
  const client = createClient({ fetchMetadata, trusted: storeInMemory(root), startTime });
  const top = await client.refresh();
  if (!top.ok) return top;
  const delegated = new Map<string, TargetsRole>();
  for (const { name } of top.value.targets.metadata.signed.delegations?.roles ?? []) {
    if (own(top.value.snapshot.signed.meta, `${name}.json`) === undefined) continue;
    const role = await client.loadDelegated(top.value.targets, name);
    if (!role.ok) return role;
    delegated.set(name, role.value);
  }
  const found = await readTargets(read, top.value, delegated);
  if (!found.ok) return found;
  const readTarget = async (role: string, path: string) => found.value.get(`${role} ${path}`);
  return accept({ ...top.value, delegated, readTarget });
}

/** What the next edition of a repository is counted from. */
export function standingOf({ root, timestamp, snapshot }: TrustedMetadata): Standing {
  const { version, meta } = snapshot.signed;
  return {
    root: root.signed,
    timestamp: timestamp.signed.version,
    snapshot: { version, meta },
  };
}

/** A trusted store that holds a root and forgets what it learns. */
function storeInMemory(root: Uint8Array<ArrayBuffer>): TrustedStore {
  const kept = new Map([['root', root]]);
  return {
    read: async (role) => kept.get(role),
    keep: async (role, bytes) => void kept.set(role, bytes),
    remove: async (role) => void kept.delete(role),
  };
}

async function readTargets(
  read: ReadFile,
  { root }: TrustedMetadata,
  delegated: ReadonlyMap<string, TargetsRole>,
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, RepositoryRefusal>> {
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, role] of delegated) {
    for (const [path, target] of await coveredTargets(role)) {
      const file = `targets/${targetFile(root.signed, path, target)}`;
      const bytes = await read(file);
      if (!bytes) return refuse({ code: 'target-missing', path: file });
      const fault = await targetFault(bytes, target);
      if (fault) return refuse({ path: file, ...fault });
      found.set(`${name} ${path}`, bytes);
    }
  }
  return accept(found);
}
