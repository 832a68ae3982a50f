import { accept, type Result, refuse } from '#lib/base/result.ts';
import { openPublished, type Published, type PublishedRefusal } from '#lib/pack/published.ts';
import type { Files } from '#lib/pack/zip.ts';
import type { GuidanceDelegation } from '#lib/trust/co-sign.ts';
import { type MissingRole, missingRoles } from '#lib/trust/mix.ts';
import { type Publisher, readPublisher } from '#lib/trust/publisher.ts';
import { readSigners } from '#lib/trust/signers.ts';
import {
  openRepository,
  type Repository,
  type RepositoryRefusal,
} from '#lib/tuf/open-repository.ts';

/** A publisher's repository as its files, opened with the client that readers have. */
export type OpenFiles = {
  readonly files: Files;
  readonly repository: Repository;
  readonly publisher: Publisher;
  readonly guidance: GuidanceDelegation;
  /** Nothing until the first release. */
  readonly published: (Published & { readonly version: number }) | undefined;
};

/** Why files are not a repository that could be published from. */
export type OpenFilesRefusal =
  | { readonly code: 'no-repository-here' }
  | { readonly code: 'delegations-not-ours' }
  | { readonly code: 'mix-not-met'; readonly missing: readonly MissingRole[] }
  | RepositoryRefusal
  | PublishedRefusal;

/**
 * Opens a repository from its first root, which is what the publisher itself trusts. `startTime` is
 * the instant at which nothing may have expired; 0 asks for none.
 */
export async function openFiles(
  files: Files,
  startTime: number,
): Promise<Result<OpenFiles, OpenFilesRefusal>> {
  const root = files.get('metadata/1.root.json');
  if (!root) return refuse({ code: 'no-repository-here' });
  const read = async (path: string) => files.get(path);
  const opened = await openRepository(read, { root, startTime });
  if (!opened.ok) return opened;
  const { targets, delegated, root: last } = opened.value;
  const publisher = await readPublisher(last.signed, targets.metadata.signed);
  const { keys = {}, roles = [] } = targets.metadata.signed.delegations ?? {};
  const delegation = roles.find(({ name }) => name === 'guidance');
  const signers = delegation && (await readSigners(delegation, keys));
  if (!publisher || !delegation || !signers?.ok) return refuse({ code: 'delegations-not-ours' });
  const whole = { files, repository: opened.value, publisher, guidance: { delegation, keys } };
  const role = delegated.get('guidance')?.metadata;
  if (!role) return accept({ ...whole, published: undefined });
  const signed = signers.value.filter(({ keyid }) => role.signedBy.includes(keyid));
  const missing = missingRoles(
    publisher.require,
    signed.map((one) => one.role),
  );
  if (missing.length > 0) return refuse({ code: 'mix-not-met', missing });
  const readTarget = (path: string) => opened.value.readTarget('guidance', path);
  const published = await openPublished(role.signed, readTarget);
  if (!published.ok) return published;
  return accept({ ...whole, published: { ...published.value, version: role.signed.version } });
}

/** The version that the next edition of a delegated role, or of targets themselves, has. */
export function nextVersion({ repository }: OpenFiles, role: string): number {
  if (role === 'targets') return repository.targets.metadata.signed.version + 1;
  return (repository.delegated.get(role)?.metadata.signed.version ?? 0) + 1;
}
