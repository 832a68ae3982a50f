import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { TargetsRole } from '#lib/tuf/find-target.ts';
import type { Repository } from '#lib/tuf/open-repository.ts';
import type { GuidanceDelegation } from './co-sign.ts';
import { type MissingRole, missingRoles } from './mix.ts';
import { type Publisher, readPublisher } from './publisher.ts';
import { readWithdrawals, type WithdrawalsRefusal } from './read-withdrawals.ts';
import { type GuidanceSigner, readSigners } from './signers.ts';
import { withdrawnPath } from './write-withdrawals.ts';

/**
 * A repository as its publisher set it up: who publishes, who signs, what is withdrawn, and the last
 * release.
 */
export type PublishedBy = {
  readonly repository: Repository;
  readonly publisher: Publisher;
  readonly guidance: GuidanceDelegation;
  readonly signers: readonly GuidanceSigner[];
  /** The list of withdrawals that is in force, whole: the next one must hold what stays withdrawn. */
  readonly withdrawn: readonly WithdrawnItem[];
  /** Nothing until the first release. */
  readonly release: TargetsRole['metadata'] | undefined;
};

/** Why a repository that holds together is not one that could be published from. */
export type PublishedByRefusal =
  | { readonly code: 'delegations-not-ours' }
  | WithdrawalsRefusal
  | { readonly code: 'mix-not-met'; readonly missing: readonly MissingRole[] };

/**
 * Reads who publishes a repository and what they withdrew, and asks of its last release the mix that
 * they require. A list of withdrawals that readers would refuse is refused, and one that is missing:
 * what is withdrawn is then not known, and a new list would lift it.
 */
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
  const list = await repository.readTarget('withdrawals', withdrawnPath);
  const withdrawn = readWithdrawals(list ?? new Uint8Array());
  if (!withdrawn.ok) return withdrawn;
  const release = delegated.get('guidance')?.metadata;
  const people = { publisher, guidance, signers: signers.value };
  const whole = { repository, ...people, withdrawn: withdrawn.value, release };
  if (!release) return accept(whole);
  const signed = signers.value.filter(({ keyid }) => release.signedBy.includes(keyid));
  const missing = missingRoles(
    publisher.require,
    signed.map(({ role }) => role),
  );
  return missing.length > 0 ? refuse({ code: 'mix-not-met', missing }) : accept(whole);
}
