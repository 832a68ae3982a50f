import type { PublishedRefusal } from '#lib/pack/published.ts';
import type { DraftFileRefusal } from '#lib/pack/read-draft-file.ts';
import type { ClockBehind } from '#lib/trust/clock-behind.ts';
import type { MissingRole } from '#lib/trust/mix.ts';
import type { WithdrawalsRefusal } from '#lib/trust/read-withdrawals.ts';
import type { RepositoryRefusal } from '#lib/tuf/open-repository.ts';
import type { RunOut } from '#lib/tuf/run-out.ts';
import { dayInWords } from './days.ts';
import { repositoryFault } from './repository.ts';
import { notReadable } from './repository-copy.ts';
import { mixInWords } from './signing.ts';

/** Why a repository could not be opened, written or put in force. */
export type PublishRefusal =
  | { readonly code: 'no-repository-here'; readonly folder: string }
  | { readonly code: 'repository-not-readable'; readonly file: string }
  | { readonly code: 'rotation-stopped'; readonly file: string }
  | { readonly code: 'delegations-not-ours' }
  | { readonly code: 'mix-not-met'; readonly missing: readonly MissingRole[] }
  | WithdrawalsRefusal
  | { readonly code: 'no-key-for-role'; readonly role: string }
  | { readonly code: 'repository-in-use'; readonly file: string }
  | { readonly code: 'repository-changed' }
  | { readonly code: 'draft-in-use'; readonly draft: string; readonly file: string }
  | { readonly code: 'draft-changed'; readonly draft: string }
  | ClockBehind
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
    case 'rotation-stopped':
    case 'delegations-not-ours':
      return notAsMade(refusal);
    case 'repository-not-readable':
      return notReadable(refusal.file);
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
    case 'file-not-writable':
    case 'repository-in-use':
    case 'repository-changed':
    case 'draft-in-use':
    case 'draft-changed':
    case 'clock-behind':
      return inTheWay(refusal);
    case 'metadata-expired':
      return runOutInWords(refusal);
    default:
      return [repositoryFault(refusal)];
  }
}

type NotAsMade = 'no-repository-here' | 'rotation-stopped' | 'delegations-not-ours';

/** That a folder is not, or not any more, what init and rotate make. */
function notAsMade(
  refusal: Extract<PublishRefusal, { readonly code: NotAsMade }>,
): readonly string[] {
  switch (refusal.code) {
    case 'no-repository-here':
      return [
        `${refusal.folder} is not a repository: it has no metadata/1.root.json.`,
        'Name the folder that init made.',
      ];
    case 'rotation-stopped':
      return [
        `${refusal.file} asks for other signatures than the rest has: a rotation was stopped halfway.`,
        'If another copy of the folder is whole, go on from that one, and upload all of it.',
        `If none is, move ${refusal.file} out of the folder, then rotate again with the same people.`,
      ];
    case 'delegations-not-ours':
      return ['This repository does not say who signs guidance. It was not made by Foreword.'];
  }
}

type InTheWay =
  | 'file-in-the-way'
  | 'file-not-writable'
  | 'repository-in-use'
  | 'repository-changed'
  | 'draft-in-use'
  | 'draft-changed'
  | 'clock-behind';

/** What stands in the way on this computer, whatever the repository says. */
function inTheWay(
  refusal: Extract<PublishRefusal, { readonly code: InTheWay }>,
): readonly string[] {
  switch (refusal.code) {
    case 'file-in-the-way':
      return [
        `${refusal.file} is there already, with something else in it.`,
        'Move it away, or name another place.',
      ];
    case 'file-not-writable':
      return [`${refusal.file} could not be written.`, 'Check the disk and who may write there.'];
    case 'repository-in-use':
      return [
        'Another command is writing to this repository.',
        `Wait for it, then try again. If none is running anywhere, delete ${refusal.file} in its folder.`,
      ];
    case 'repository-changed':
      return [
        'Somebody published in this repository at the same moment.',
        'What they published stands. Run this again: it then goes on from there.',
      ];
    case 'draft-in-use':
      return [
        `Another command is writing to ${refusal.draft}.`,
        `Wait for it, then try again. If none is running anywhere, delete ${refusal.file} beside it.`,
      ];
    case 'draft-changed':
      return [
        `Somebody changed ${refusal.draft} at the same moment, so this wrote nothing to it.`,
        'What they put into it stands. Run this again: it then goes on from there.',
      ];
    case 'clock-behind':
      return [
        `This computer’s clock says ${dayInWords(refusal.today)}, and this repository was published on ${dayInWords(refusal.issued)}.`,
        'Set the clock, then try again. If it is right, it was wrong when that was published:',
        'then rotate, with another key in place of each that signed that day.',
      ];
  }
}

/** That the metadata of a role ran out, and what the publisher does about it. */
export function runOutInWords(refusal: RunOut): readonly string[] {
  return [repositoryFault(refusal), wayOn(refusal.role)];
}

/** What is said wherever a new root goes on a host. */
export const keepRoots = 'Keep every older root there: readers follow them one by one.';

/** Why a repository is confirmed for a shorter time than was asked for, and how that is mended. */
export function runsOutInWords(role: string): readonly string[] {
  return [`Not for longer, since the metadata of ${role} run out then.`, wayOn(role)];
}

function wayOn(role: string): string {
  return waysOn[role] ?? waysOn.rest;
}

const waysOn: { readonly [role: string]: string; readonly rest: string } = {
  guidance: 'Make a new release, and have it signed: release, approve, cosign, sign.',
  timestamp: 'Say again that it is current: renew.',
  snapshot: 'Say again that it is current: renew.',
  rest: 'Sign it anew with the publisher’s keys: rotate, which may leave all people as they are.',
};

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
