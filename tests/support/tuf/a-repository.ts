import { createHash } from 'node:crypto';
import { own } from '#lib/tuf/json.ts';
import { namedSigner, type TestSigner } from './a-signer.ts';
import type {
  DelegationDraft,
  FileDraft,
  MetaDraft,
  RoleDraft,
  RootDraft,
  TargetsDraft,
} from './drafts.ts';
import { signDraft } from './sign-draft.ts';

const expires = '2100-01-01T00:00:00Z';

/** A publisher whose drafts a test changes, and the files that its host serves. */
export type TestRepository = {
  readonly root: RootDraft;
  readonly timestamp: MetaDraft;
  readonly snapshot: MetaDraft;
  /** Targets and every delegated role, by name. */
  readonly targets: Map<string, TargetsDraft>;
  readonly signers: Map<string, TestSigner[]>;
  /** By path under the metadata folder. */
  readonly files: Map<string, Buffer<ArrayBuffer>>;
  /** Adds a key to a role of root, or to a delegation, and lets it sign. */
  addSigner(role: string, signer?: TestSigner): TestSigner;
  /** Takes all keys from a role, and adds a new one. */
  replaceSigner(role: string): TestSigner;
  delegate(
    by: string,
    delegation: Partial<DelegationDraft> & { readonly name: string },
  ): TargetsDraft;
  addTarget(role: string, path: string, content: string): void;
  /** Raises the versions of roles, signs them, and puts them on the host. */
  publish(...roles: readonly string[]): void;
};

/** How snapshot and timestamp name files: by version alone, or with length and hash. */
export type Naming = 'by-version' | 'with-hashes';

/** A repository of which version 1 of every top role is published. */
export function aRepository(consistent = true, naming: Naming = 'by-version'): TestRepository {
  const repository = emptyRepository(consistent, naming);
  for (const role of ['root', 'timestamp', 'snapshot', 'targets']) {
    repository.root.roles[role] = { keyids: [], threshold: 1 };
    repository.addSigner(role);
  }
  repository.publish('root', 'targets', 'snapshot', 'timestamp');
  return repository;
}

function emptyRepository(consistent: boolean, naming: Naming): TestRepository {
  const common = { version: 0, expires };
  const signers = new Map<string, TestSigner[]>();
  let made = 0;
  const repository: TestRepository = {
    root: { ...common, consistent_snapshot: consistent, keys: {}, roles: {} },
    timestamp: { ...common, meta: { 'snapshot.json': { version: 1 } } },
    snapshot: { ...common, meta: { 'targets.json': { version: 1 } } },
    targets: new Map([['targets', { ...common, targets: {} }]]),
    signers,
    files: new Map(),
    addSigner: (role, signer = namedSigner(`${role} ${++made}`)) => {
      for (const { keys, of } of keysFor(repository, role)) {
        keys[signer.keyid] = signer.key;
        of.keyids.push(signer.keyid);
      }
      signers.set(role, [...(signers.get(role) ?? []), signer]);
      return signer;
    },
    replaceSigner: (role) => {
      for (const { of } of keysFor(repository, role)) of.keyids.length = 0;
      signers.set(role, []);
      return repository.addSigner(role);
    },
    delegate: (by, delegation) => delegate(repository, by, delegation),
    addTarget: (role, path, content) => {
      const hashes = { sha256: createHash('sha256').update(content).digest('hex') };
      targetsOf(repository, role).targets[path] = { length: Buffer.byteLength(content), hashes };
    },
    publish: (...roles) => {
      for (const role of roles) publish(repository, role, naming);
    },
  };
  return repository;
}

/** The draft of targets, or of a delegated role. */
export function targetsOf({ targets }: TestRepository, role: string): TargetsDraft {
  const draft = targets.get(role);
  if (!draft) throw new Error(`no role ${role}`);
  return draft;
}

type KeysFor = { readonly keys: RootDraft['keys']; readonly of: RoleDraft };

/** Where the keys of a role are listed: in root, or in each delegation to it. */
function keysFor({ root, targets }: TestRepository, role: string): KeysFor[] {
  const top = own(root.roles, role);
  if (top) return [{ keys: root.keys, of: top }];
  return [...targets.values()].flatMap(({ delegations }) =>
    (delegations?.roles ?? [])
      .filter(({ name }) => name === role)
      .map((of) => ({ keys: delegations?.keys ?? {}, of })),
  );
}

function delegate(
  repository: TestRepository,
  by: string,
  delegation: Partial<DelegationDraft> & { readonly name: string },
): TargetsDraft {
  const delegator = targetsOf(repository, by);
  delegator.delegations ??= { keys: {}, roles: [] };
  const covering = delegation.path_hash_prefixes ? {} : { paths: ['*'] };
  delegator.delegations.roles.push({
    ...{ keyids: [], threshold: 1, terminating: false },
    ...covering,
    ...delegation,
  });
  const { name } = delegation;
  const draft = repository.targets.get(name) ?? { version: 0, expires, targets: {} };
  repository.targets.set(name, draft);
  repository.addSigner(name);
  return draft;
}

function publish(repository: TestRepository, role: string, naming: Naming): void {
  const { root, snapshot, timestamp, signers, files } = repository;
  const by = signers.get(role) ?? [];
  const put = (type: 'root' | 'timestamp' | 'snapshot' | 'targets', versioned: boolean) => {
    const draft = type === 'targets' ? targetsOf(repository, role) : repository[type];
    draft.version++;
    const bytes = signDraft(type, draft, by);
    const name = `${encodeURIComponent(role)}.json`;
    files.set(versioned ? `${draft.version}.${name}` : name, bytes);
    return describe(draft.version, bytes, naming);
  };
  if (role === 'root') put('root', true);
  else if (role === 'timestamp') put('timestamp', false);
  else if (role === 'snapshot')
    timestamp.meta['snapshot.json'] = put('snapshot', root.consistent_snapshot);
  else snapshot.meta[`${role}.json`] = put('targets', root.consistent_snapshot);
}

function describe(version: number, bytes: Buffer, naming: Naming): FileDraft {
  if (naming === 'by-version') return { version };
  const hashes = { sha256: createHash('sha256').update(bytes).digest('hex') };
  return { version, length: bytes.length, hashes };
}
