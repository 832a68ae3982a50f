import { isOrdinary } from './ordinary.ts';
import { isStopWord } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a term came to be looked for. */
export type Way = 'word' | 'start' | 'synonym' | 'correction';

/** Something that a typed word may stand for: a stem, what it is worth, and the word meant. */
export type Sense = {
  readonly stem: string;
  readonly weight: number;
  readonly way: Way;
  readonly word: string;
};

const leastAlone = 5;
const leastInForm = 4;

/**
 * How a word was typed: still being typed, to be taken exactly as it stands, or with a capital, as a
 * name is.
 */
export type Typing = {
  readonly unfinished: boolean;
  readonly asTyped: boolean;
  readonly capital: boolean;
};

/**
 * What one word of a query may stand for: itself in any of its forms, words that begin so, and
 * only where there is none of these two words run together, or a word near in letters or sound.
 */
export function sensesOf(word: string, vocabulary: Vocabulary, typing: Typing): readonly Sense[] {
  const stem = vocabulary.stem(word);
  const itself: Sense[] =
    vocabulary.numberOfStem(stem) !== undefined ? [{ stem, weight: 1, way: 'word', word }] : [];
  const least = typing.unfinished ? 2 : 3;
  if ((itself.length > 0 && !typing.unfinished) || word.length < least) return itself;
  // "in" is likelier the start of "interpreter" than itself, "examination" is likelier whole.
  const begun = completed(word, vocabulary, itself.length > 0 && !isStopWord(word) ? 0.3 : 0.8);
  const senses = [...itself, ...begun.filter((sense) => sense.stem !== stem)];
  if (senses.length > 0 || typing.asTyped || word.length < 3) return senses;
  if (isOrdinary(word, typing.unfinished)) return [];
  return mended(word, vocabulary, typing);
}

function mayStandAlone(word: string): boolean {
  return word.length >= leastAlone && !isStopWord(word);
}

function completed(word: string, vocabulary: Vocabulary, most: number): readonly Sense[] {
  return vocabulary.completions(word).map((guess) => {
    const weight = most * Math.sqrt(word.length / guess.word.length);
    return { stem: guess.stem, weight, way: 'start', word };
  });
}

function mended(word: string, vocabulary: Vocabulary, typing: Typing): readonly Sense[] {
  // Names are made of words: nobody is to find under "harms" who typed that of Mrs Harmsworth.
  const part = (isWord: (half: string) => boolean) =>
    typing.capital ? [] : partedOf(word, vocabulary, isWord);
  const parted = part(vocabulary.has);
  if (parted.length > 0) return parted;
  const corrected = vocabulary.corrections(word, typing).map((guess): Sense => {
    const weight = 0.9 - 0.2 * guess.cost;
    return { stem: guess.stem, weight, way: 'correction', word: guess.word };
  });
  if (corrected.length > 0) return corrected;
  const isKnown = knownIn(vocabulary);
  return part((half) => isKnown(half) || isOrdinary(half, false));
}

/** Whether a word is on some card, or a longer one in another of its forms. */
function knownIn(vocabulary: Vocabulary): (word: string) => boolean {
  return (word) =>
    vocabulary.has(word) ||
    (word.length >= leastInForm && vocabulary.numberOfStem(vocabulary.stem(word)) !== undefined);
}

/**
 * Two words with the space between them missed, such as "homeoffice" or "panicbutton": what is
 * known of them. One word known is not enough where it only holds a sentence together, or is so short
 * that it stands in others by chance, as in "rapeseed".
 */
function partedOf(
  word: string,
  vocabulary: Vocabulary,
  isWord: (half: string) => boolean,
): readonly Sense[] {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    const known = halves.filter(knownIn(vocabulary));
    const tooLittle = known.length < halves.length && !known.some(mayStandAlone);
    if (tooLittle || !halves.every(isWord)) continue;
    const meant = { weight: 0.9, way: 'correction', word: halves.join(' ') } as const;
    return known.map((half) => ({ stem: vocabulary.stem(half), ...meant }));
  }
  return [];
}
