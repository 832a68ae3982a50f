/** A word of a text: what it is compared by, and where it stands (UTF-16 offsets). */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

// "A&E" and "D.V." are one word each: single letters with a sign between.
const runs =
  /(?:\p{L}(?:[.&]\p{L})+(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+)(?:['’][\p{L}\p{M}]+)*/gu;

/** Reads the words of a text in order, folded, each with its place in the text as given. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const run of text.matchAll(runs)) {
    const word = foldCase(run[0]);
    if (word !== '') words.push({ word, start: run.index, end: run.index + run[0].length });
  }
  return words;
}

/** The words of a text as they are written, for whoever folds each of them once. */
export function writtenWordsOf(text: string): readonly string[] {
  return text.match(runs) ?? [];
}

/** Folds case, accents and apostrophes: "Clinician’s" is "clinician", "I’d" is "i". */
export function foldCase(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/['’](?:s|d|ll|re|ve|m)$/, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Folds the spellings in which writers of UK and US English differ. */
export function foldSpelling(word: string): string {
  return word
    .replace(/[ao]e(?=[a-z]{3})/g, 'e')
    .replace(/([bdilmnv])our(?!n)/g, '$1or')
    .replace(/ys(e|es|ed|er|ing)$/, 'yz$1')
    .replace(/ramme$/, 'ram')
    .replace(/(.{2}[tb])re$/, '$1er')
    .replace(/ence$/, 'ense')
    .replace(/tise$/, 'tice');
}

/** Folds doubled consonants, the letters that are most often doubled or missed. */
export function foldDoubles(word: string): string {
  return word.replace(/([bcdfgklmnprstvz])\1+/g, '$1');
}
