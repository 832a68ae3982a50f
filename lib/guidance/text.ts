import { limits } from './limits.ts';
import { withShortcut } from './shortcut.ts';
import { z } from './zod.ts';

/** Words of a text: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(runWithLetter)?.length ?? 0;
}

/** Whether a text has no more words than that; of most texts the spaces tell it. */
export function hasAtMostWords(text: string, most: number): boolean {
  return (spacesIn(text) < most && !beyondPlain.test(text)) || countWords(text) <= most;
}

function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces += 1;
  return spaces;
}

const runWithLetter = /\S*[\p{L}\p{N}]\S*/gu;

// Characters that can hide or reorder words: controls, soft hyphens and joiners that show nothing,
// bidirectional marks and overrides, tags, lone surrogates. (Joiners that shape letters may stay.)
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
const markup = /<[a-z!/?]|&[a-z][a-z0-9]*;|&#x?[0-9a-f]/i;
// What nearly every text is made of. The rules above are asked only of what goes beyond: cards
// come by thousands, and the rules that know every script are slow.
const beyondPlain = /[^ -~‘’“”–—…£éêŵŷ]/;
const mayBeMarkup = /[<&]/;
const mayBeAddress = /:|w\./i;

const address = /\b(?:https?:\/\/|www\.|javascript:)/i;

const everyday = new Set(codesOf('‘’“”–—…£éêŵŷ'));
const asciiEveryday = new Uint8Array(128);
for (let code = 0x21; code < 0x7f; code += 1) asciiEveryday[code] = 1;
for (const code of codesOf('<&:')) asciiEveryday[code] = 0;
const [space, stop, w] = codesOf(' .w');

function codesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

/**
 * How many words a text has in which at one look all is well: everyday characters, no two spaces
 * together and none at an end, and nothing in which markup or an address can begin. 0 for a text
 * that the rules one by one are to judge.
 */
function plainWordsIn(text: string): number {
  let words = 1;
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) {
      if (before === space) return 0;
      words += 1;
    } else if (code < 128 ? asciiEveryday[code] === 0 : !everyday.has(code)) return 0;
    else if (code === stop && isW(text, at - 1) && isW(text, at - 2)) return 0;
    before = code;
  }
  return before === space ? 0 : words;
}

function isW(text: string, at: number): boolean {
  // Capitals differ from small letters in this one bit.
  return (text.charCodeAt(at) | 0x20) === w;
}

function isPlainly(text: unknown, maxChars: number, maxWords: number = maxChars): boolean {
  if (!isShort(text, maxChars)) return false;
  const words = plainWordsIn(text);
  return words > 0 && words <= maxWords;
}

/**
 * Whether a value is certainly a list of sentences, so many at most and of so many words in all. Where
 * it says no, the rules one by one decide.
 */
export function arePlainlySentences(value: unknown, most: number, mostWords: number): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) return false;
  let words = 0;
  for (const line of value) {
    const own = isShort(line, limits.sentenceChars) ? plainWordsIn(line) : 0;
    if (own === 0 || own > limits.sentenceWords) return false;
    words += own;
  }
  return words <= mostWords;
}

function isShort(text: unknown, maxChars: number): text is string {
  return typeof text === 'string' && text.length <= maxChars;
}

/** One line of plain text: no markup, no addresses, nothing that hides or reorders words. */
export function plainText(maxChars: number) {
  return withShortcut(withoutAddress(maxChars), (text) => isPlainly(text, maxChars));
}

function withoutAddress(maxChars: number) {
  return localText(maxChars).check(
    z.refine((text) => !mayBeAddress.test(text) || !address.test(text), {
      error: 'address-outside-sources',
    }),
  );
}

/** One line that a practice writes for itself: as plain text, but it may name a web address. */
export function localText(maxChars: number) {
  return z.string().check(
    z.minLength(1),
    z.maxLength(maxChars),
    z.refine((text) => text.trim() === text && !/\s{2,}/.test(text), { error: 'untidy-spaces' }),
    z.refine((text) => !beyondPlain.test(text) || !hidden.test(text), {
      error: 'hidden-characters',
    }),
    z.refine((text) => !mayBeMarkup.test(text) || !markup.test(text), { error: 'markup' }),
  );
}

/** A short sentence of plain text: at most 20 words. */
export function sentence() {
  const { sentenceChars, sentenceWords } = limits;
  const rule = plainText(sentenceChars).check(
    z.refine((text) => hasAtMostWords(text, sentenceWords), {
      error: 'too-many-words',
    }),
  );
  return withShortcut(rule, (text) => isPlainly(text, sentenceChars, sentenceWords));
}
