import type { Refused } from '#lib/base/result.ts';
import type { PublisherRefusal } from '#lib/trust/publisher.ts';
import { isSignerRole } from '#lib/trust/requirements.ts';
import type { CannotSign } from '#lib/tuf/next-edition.ts';
import type { KeyFile } from '#lib/tuf/read-key-file.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { type PublishRefusal, publishRefusalInWords } from '#lib/words/publish.ts';
import { takeAgain } from '#lib/words/repository-copy.ts';
import { keyFault, publisherFault, roleWords } from '#lib/words/signing.ts';
import type { Outcome } from '../command.ts';
import type { KeyRefusal } from '../open-key.ts';

/** The end of a command whose step was refused, in the words of that refusal. */
export function refusedWith<R extends { readonly code: string }>(
  { refusal }: Refused<R>,
  inWords: (refusal: R) => readonly string[],
): Outcome {
  return { end: 'refused', refusal, lines: inWords(refusal) };
}

/** That a key could not be used. */
export function keyRefused({ refusal }: Refused<KeyRefusal>): Outcome {
  switch (refusal.code) {
    case 'file-not-found':
    case 'file-not-readable':
    case 'file-not-utf8':
    case 'file-too-large':
      return { end: 'refused', refusal, lines: fileRefusalInWords(refusal) };
    default: {
      const lines = [`${refusal.file} could not be used.`, keyFault(refusal)];
      return { end: 'refused', refusal, lines };
    }
  }
}

/** That a key was made for somebody else than a publisher; `ways` is what stays, and what to do. */
export function notPublishers(
  { name, role }: Pick<KeyFile, 'name' | 'role'>,
  ways: readonly string[],
): Outcome {
  const said = isSignerRole(role) ? roleWords[role] : role;
  const lines = [
    `The key of ${name} is of the role ${said}, and a publisher needs its own.`,
    ...ways,
  ];
  const refusal = { code: 'key-of-other-role', role };
  return { end: 'refused', refusal, lines };
}

/** That a repository could not be opened or changed. */
export function publishRefused(refused: Refused<PublishRefusal>): Outcome {
  return refusedWith(refused, (refusal) => [
    ...publishRefusalInWords(refusal),
    ...takeAgain(refusal),
  ]);
}

/** What a command's options can do about too few people, and what stays as it was. */
type WaysOut = {
  readonly safe: string;
  readonly owners: readonly string[];
  readonly signers: readonly string[];
  readonly ofRole: (role: string) => readonly string[];
};

/** That these people cannot stand for a publisher. */
export function peopleRefused(
  refused: Refused<PublisherRefusal | CannotSign>,
  ways: WaysOut,
): Outcome {
  return refusedWith(refused, (refusal) =>
    refusal.code === 'no-key-for-role'
      ? publishRefusalInWords(refusal)
      : [publisherFault(refusal), ways.safe, ...wayOutOf(refusal, ways)],
  );
}

function wayOutOf(refusal: PublisherRefusal, ways: WaysOut): readonly string[] {
  switch (refusal.code) {
    case 'too-few-owners':
      return ways.owners;
    case 'too-few-signers':
      return ways.signers;
    case 'require-out-of-reach':
      return ways.ofRole(roleWords[refusal.role]);
    default:
      return [];
  }
}
