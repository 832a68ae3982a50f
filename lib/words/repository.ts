import type { ListingRefusal } from '#lib/pack/guidance-listing.ts';
import type { PublishedRefusal } from '#lib/pack/published.ts';
import type { WithdrawalsRefusal } from '#lib/trust/read-withdrawals.ts';
import type { RepositoryRefusal } from '#lib/tuf/open-repository.ts';
import { spoken } from './spoken.ts';

type RepositoryFault = RepositoryRefusal | PublishedRefusal | WithdrawalsRefusal;

/** Why a repository was not taken: one line on what is wrong. */
export const repositoryFault = spoken((refusal: RepositoryFault): string => {
  switch (refusal.code) {
    case 'target-missing':
      return `${refusal.path} is named in the metadata and is not there.`;
    case 'length-wrong':
    case 'hash-wrong':
    case 'hash-unknown':
      return 'path' in refusal
        ? `${refusal.path} is not the file that was signed.`
        : `The metadata of ${refusal.role} are not the file that was signed.`;
    case 'too-few-signatures':
      return `The metadata of ${refusal.role} have ${refusal.found} of the ${refusal.threshold} signatures that they need.`;
    case 'metadata-expired':
      return `The metadata of ${refusal.role} ran out on ${refusal.expires.slice(0, 10)}.`;
    case 'version-wrong':
      return `The metadata of ${refusal.role} are version ${refusal.found}, where version ${refusal.expected} is named.`;
    case 'version-rolled-back':
      return `The metadata of ${refusal.role} are version ${refusal.found}, older than version ${refusal.trusted}, which was seen before.`;
    case 'metadata-not-fetched':
      return `${refusal.path} could not be read (${refusal.reason.code}).`;
    case 'trusted-root-unusable':
      return 'The first root is damaged or is not signed as it asks itself.';
    case 'role-left-snapshot':
    case 'role-not-in-snapshot':
    case 'role-not-delegated':
      return `The metadata of ${refusal.role} are not part of this edition.`;
    case 'target-not-found':
      return `Nobody signed for ${refusal.path}.`;
    case 'metadata-not-json':
    case 'metadata-malformed':
    case 'metadata-wrong-type':
    case 'spec-version-unknown':
    case 'metadata-over-limit':
      return `The metadata of ${refusal.role} are not written as they must be (${refusal.code}).`;
    default:
      return guidanceFault(refusal);
  }
});

type GuidanceRefusal = Exclude<RepositoryFault, RepositoryRefusal>;

function guidanceFault(refusal: GuidanceRefusal): string {
  switch (refusal.code) {
    case 'guidance-newer':
    case 'guidance-not-valid':
    case 'guidance-over-limit':
      return listingFault(refusal);
    case 'state-digest-wrong':
      return 'The cards together are not those that were signed.';
    case 'card-not-valid':
      return `${refusal.file} holds a card that Foreword does not take: ${refusal.card ?? 'unnamed'}.`;
    case 'front-not-valid':
      return `${refusal.file} holds front matter that Foreword does not take.`;
    case 'withdrawals-not-valid':
      return `The list of withdrawn cards holds something that readers do not take, at ${refusal.at}.`;
    case 'withdrawals-newer':
      return 'The list of withdrawn cards needs a newer Foreword.';
    default:
      return `${refusal.file} is damaged (${refusal.code}).`;
  }
}

function listingFault(refusal: ListingRefusal): string {
  switch (refusal.code) {
    case 'guidance-newer':
      return 'This guidance needs a newer Foreword.';
    case 'guidance-not-valid':
      return `The list of files is not written as it must be, at ${refusal.at}.`;
    case 'guidance-over-limit':
      return `The guidance is larger than Foreword takes (${refusal.limit}, at most ${refusal.most}).`;
  }
}
