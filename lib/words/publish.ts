import type { PublishedRefusal } from '#lib/pack/published.ts';
import type { DraftFileRefusal } from '#lib/pack/read-draft-file.ts';
import type { MissingRole } from '#lib/trust/mix.ts';
import type { WithdrawalsRefusal } from '#lib/trust/read-withdrawals.ts';
import type { RepositoryRefusal } from '#lib/tuf/open-repository.ts';
import { repositoryFault } from './repository.ts';
import { mixInWords } from './signing.ts';

/** Why a repository could not be opened, written or put in force. */
export type PublishRefusal =
  | { readonly code: 'no-repository-here'; readonly folder: string }
  | { readonly code: 'delegations-not-ours' }
  | { readonly code: 'mix-not-met'; readonly missing: readonly MissingRole[] }
  | WithdrawalsRefusal
  | { readonly code: 'no-key-for-role'; readonly role: string }
  | { readonly code: 'file-in-the-way' | 'file-not-writable'; readonly file: string }
  | RepositoryRefusal
  | PublishedRefusal;

/** Why nothing was published: what happened, what is safe, what to do. */
export function publishRefusalInWords(refusal: PublishRefusal): readonly string[] {
  return [...whatHappened(refusal), 'The repository was not changed.'];
}

function whatHappened(refusal: PublishRefusal): readonly string[] {
  switch (refusal.code) {
    case 'no-repository-here':
      return [
        `${refusal.folder} is not a repository: it has no metadata/1.root.json.`,
        'Name the folder that init made.',
      ];
    case 'delegations-not-ours':
      return ['This repository does not say who signs guidance. It was not made by Foreword.'];
    case 'mix-not-met':
      return [
        'The release is not signed by the kinds of people it needs.',
        ...mixInWords(refusal.missing),
      ];
    case 'withdrawals-not-valid':
      return [
        `The list of withdrawals would hold something that readers do not take, at ${refusal.at}.`,
        'Card ids are small letters, digits, dots, dashes and slashes; a reason is plain text.',
      ];
    case 'withdrawals-newer':
      return [
        'A newer Foreword wrote the list of withdrawals.',
        'Update Foreword, then try again.',
      ];
    case 'no-key-for-role':
      return [
        `The keys at hand may not sign for ${refusal.role}, or are too few.`,
        'Name the key files of those who may with --key.',
      ];
    case 'file-in-the-way':
      return [
        `${refusal.file} is there already, with something else in it.`,
        'Move it away, or name another place.',
      ];
    case 'file-not-writable':
      return [`${refusal.file} could not be written.`, 'Check the disk and who may write there.'];
    default:
      return [repositoryFault(refusal)];
  }
}

/** Why a draft file was not read. */
export function draftFault(refusal: DraftFileRefusal): string {
  switch (refusal.code) {
    case 'draft-file-damaged':
      return `It is damaged, at ${refusal.file}. Ask for it again.`;
    case 'draft-file-newer':
      return 'A newer Foreword made it. Update Foreword, then try again.';
    case 'zip-damaged':
      return 'It is damaged, or it is no draft. Ask for it again.';
    case 'zip-too-many-files':
    case 'zip-too-large':
      return 'It holds more than any draft does. Ask for it again.';
    case 'zip-name-unsafe':
    case 'zip-name-repeated':
      return `It holds a file that no draft holds: ${refusal.name}. Do not use it.`;
  }
}
