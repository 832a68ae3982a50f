import type { Refused } from '#lib/base/result.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { type PublishRefusal, publishRefusalInWords } from '#lib/words/publish.ts';
import { keyFault } from '#lib/words/signing.ts';
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
      return { end: 'refused', refusal, lines: fileRefusalInWords(refusal) };
    default: {
      const lines = [`${refusal.file} could not be used.`, keyFault(refusal)];
      return { end: 'refused', refusal, lines };
    }
  }
}

/** That a repository could not be opened or changed. */
export function publishRefused(refused: Refused<PublishRefusal>): Outcome {
  return refusedWith(refused, publishRefusalInWords);
}
