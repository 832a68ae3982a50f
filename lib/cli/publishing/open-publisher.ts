import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { openPublished, type Published, type PublishedRefusal } from '#lib/pack/published.ts';
import { type MissingRole, missingRoles } from '#lib/trust/mix.ts';
import { type Publisher, readPublisher } from '#lib/trust/publisher.ts';
import { readWithdrawals, type WithdrawalsRefusal } from '#lib/trust/read-withdrawals.ts';
import { type GuidanceSigner, readSigners } from '#lib/trust/signers.ts';
import { withdrawnPath } from '#lib/trust/write-withdrawals.ts';
import type { Delegation, Keys } from '#lib/tuf/metadata.ts';
import {
  openRepository,
  type ReadFile,
  type Repository,
  type RepositoryRefusal,
} from '#lib/tuf/open-repository.ts';
import { readerOf } from '../folder-files.ts';

/** A publisher's repository, opened with the client that readers have. */
export type OpenPublisher = {
  readonly folder: string;
  readonly read: ReadFile;
  /** The first root: what the publisher itself trusts. */
  readonly root: Uint8Array<ArrayBuffer>;
  readonly repository: Repository;
  readonly publisher: Publisher;
  readonly guidance: { readonly delegation: Delegation; readonly keys: Keys };
  readonly signers: readonly GuidanceSigner[];
  /** Nothing until the first release. */
  readonly published?: Published & { readonly version: number };
};

/** Why a folder is not a repository that could be published from. */
export type OpenRefusal =
  | { readonly code: 'no-repository-here'; readonly folder: string }
  | { readonly code: 'delegations-not-ours' }
  | { readonly code: 'mix-not-met'; readonly missing: readonly MissingRole[] }
  | WithdrawalsRefusal
  | RepositoryRefusal
  | PublishedRefusal;

/** Opens a folder. `startTime` is the instant at which nothing may have expired; 0 asks for none. */
export async function openPublisherFolder(
  folder: string,
  startTime: number,
): Promise<Result<OpenPublisher, OpenRefusal>> {
  return openPublisherAt({ folder, read: readerOf(folder) }, startTime);
}

/** Opens a repository wherever its files are read from, trusting the first root that is there. */
export async function openPublisherAt(
  { folder, read }: Pick<OpenPublisher, 'folder' | 'read'>,
  startTime: number,
): Promise<Result<OpenPublisher, OpenRefusal>> {
  const root = await read('metadata/1.root.json');
  if (!root) return refuse({ code: 'no-repository-here', folder: path.basename(folder) });
  return openPublisher({ folder, read, root }, startTime);
}

/** Opens a repository wherever its files are read from. */
export async function openPublisher(
  place: Pick<OpenPublisher, 'folder' | 'read' | 'root'>,
  startTime: number,
): Promise<Result<OpenPublisher, OpenRefusal>> {
  const opened = await openRepository(place.read, { root: place.root, startTime });
  if (!opened.ok) return opened;
  const { root, targets, delegated } = opened.value;
  const publisher = await readPublisher(root.signed, targets.metadata.signed);
  const { keys = {}, roles = [] } = targets.metadata.signed.delegations ?? {};
  const delegation = roles.find(({ name }) => name === 'guidance');
  const signers = delegation && (await readSigners(delegation, keys));
  if (!publisher || !delegation || !signers?.ok) return refuse({ code: 'delegations-not-ours' });
  const whole = {
    ...{ ...place, repository: opened.value, publisher },
    ...{ guidance: { delegation, keys }, signers: signers.value },
  };
  const list = await opened.value.readTarget('withdrawals', withdrawnPath);
  const withdrawn = readWithdrawals(list ?? new Uint8Array());
  if (!withdrawn.ok) return withdrawn;
  const role = delegated.get('guidance')?.metadata;
  if (!role) return accept(whole);
  const signed = signers.value.filter(({ keyid }) => role.signedBy.includes(keyid));
  const missing = missingRoles(
    publisher.require,
    signed.map((one) => one.role),
  );
  if (missing.length > 0) return refuse({ code: 'mix-not-met', missing });
  const readTarget = (name: string) => opened.value.readTarget('guidance', name);
  const published = await openPublished(role.signed, readTarget);
  if (!published.ok) return published;
  return accept({ ...whole, published: { ...published.value, version: role.signed.version } });
}

/** The version that the next edition of a delegated role has. */
export function nextVersion({ repository }: OpenPublisher, role: string): number {
  return (repository.delegated.get(role)?.metadata.signed.version ?? 0) + 1;
}
