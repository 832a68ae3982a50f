import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { TargetsRole } from '#lib/tuf/find-target.ts';
import type { Repository } from '#lib/tuf/open-repository.ts';
import type { GuidanceDelegation } from './co-sign.ts';
import { type MissingRole, missingRoles } from './mix.ts';
import { type Publisher, readPublisher } from './publisher.ts';
import { type GuidanceSigner, readSigners } from './signers.ts';

/** A repository as its publisher set it up: who publishes, who signs, and the last release. */
export type PublishedBy = {
  readonly repository: Repository;
  readonly publisher: Publisher;
  readonly guidance: GuidanceDelegation;
  readonly signers: readonly GuidanceSigner[];
  /** Nothing until the first release. */
  readonly release: TargetsRole['metadata'] | undefined;
};

/** Why a repository that holds together is not one that could be published from. */
export type PublishedByRefusal =
  | { readonly code: 'delegations-not-ours' }
  | { readonly code: 'mix-not-met'; readonly missing: readonly MissingRole[] };

/** Reads who publishes a repository, and asks of its last release the mix that they require. */
export async function readPublishedBy(
  repository: Repository,
): Promise<Result<PublishedBy, PublishedByRefusal>> {
  const { root, targets, delegated } = repository;
  const publisher = await readPublisher(root.signed, targets.metadata.signed);
  const { keys = {}, roles = [] } = targets.metadata.signed.delegations ?? {};
  const delegation = roles.find(({ name }) => name === 'guidance');
  const signers = delegation && (await readSigners(delegation, keys));
  if (!publisher || !delegation || !signers?.ok) return refuse({ code: 'delegations-not-ours' });
  const guidance = { delegation, keys };
  const release = delegated.get('guidance')?.metadata;
  const whole = { repository, publisher, guidance, signers: signers.value, release };
  if (!release) return accept(whole);
  const signed = signers.value.filter(({ keyid }) => release.signedBy.includes(keyid));
  const missing = missingRoles(
    publisher.require,
    signed.map(({ role }) => role),
  );
  return missing.length > 0 ? refuse({ code: 'mix-not-met', missing }) : accept(whole);
}
