import { limits } from './limits.ts';
import { z } from './zod.ts';

/** Words of a text: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

// Characters that can hide or reorder words: controls, soft hyphens and joiners that show nothing,
// bidirectional marks and overrides, tags, lone surrogates. (Joiners that shape letters may stay.)
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
const markup = /<[a-z!/?]|&[a-z][a-z0-9]*;|&#x?[0-9a-f]/i;
const address = /\b(?:https?:\/\/|www\.|javascript:)/i;

/** One line of plain text: no markup, no addresses, nothing that hides or reorders words. */
export function plainText(maxChars: number) {
  return localText(maxChars).refine((text) => !address.test(text), {
    error: 'address-outside-sources',
  });
}

/** One line that a practice writes for itself: as plain text, but it may name a web address. */
export function localText(maxChars: number) {
  return z
    .string()
    .min(1)
    .max(maxChars)
    .refine((text) => text.trim() === text && !/\s{2,}/.test(text), { error: 'untidy-spaces' })
    .refine((text) => !hidden.test(text), { error: 'hidden-characters' })
    .refine((text) => !markup.test(text), { error: 'markup' });
}

/** A short sentence of plain text: at most 20 words. */
export function sentence() {
  return plainText(limits.sentenceChars).refine(
    (text) => countWords(text) <= limits.sentenceWords,
    { error: 'too-many-words' },
  );
}
