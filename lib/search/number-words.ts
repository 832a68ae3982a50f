import { textOf, utf8 } from '#lib/base/bytes.ts';
import { type WordTable, wordTable } from './word-table.ts';
import { foldCase, writtenWordsOf } from './words.ts';

/** A text word for word: each word its place in `words`, and how many words each line has. */
export type NumberedWords = {
  /** The distinct words, folded, a space between. */
  readonly words: string;
  readonly tokens: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
  readonly lengths: Uint16Array<ArrayBuffer>;
};

// What a byte is to the words of a text. In a character beyond ASCII each byte is `unknown`.
const [between, part, unknown] = [0, 1, 2];
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80 || byte === 0x27) return unknown;
  return /[a-z0-9]/i.test(String.fromCharCode(byte)) ? part : between;
});
const [lineFeed, ampersand, fullStop] = [0x0a, 0x26, 0x2e];
// The bytes that begin ‘ “ ” – — …, and that end them: they stand between words, as ASCII's do.
const [general, punctuation] = [0xe2, 0x80];
const endsOfBetween = new Set([0x93, 0x94, 0x98, 0x9c, 0x9d, 0xa6]);

/**
 * Numbers the words of a text in UTF-8 of so many lines, each with a line feed at its end. Nearly all
 * words are plain letters and digits: they are told apart, folded and looked up in one pass over the
 * bytes, without a text for each. What holds anything else goes by the rules of `words`, once however
 * often it is written.
 */
export function numberWords(bytes: Uint8Array, lines: number): NumberedWords {
  const table = wordTable();
  const readOther = otherReader(table);
  // No word is shorter than a letter and what stands between it and the next.
  const tokens = new Uint32Array((bytes.length >> 1) + 1);
  const lengths = new Uint16Array(lines);
  let [count, line, begins] = [0, 0, 0];
  const take = (number: number): void => {
    tokens[count] = number;
    count += 1;
  };
  for (let at = 0; at < bytes.length; at += bytes[at] === general ? 3 : 1) {
    const from = at;
    while (kinds[bytes[at] ?? lineFeed] === part) at += 1;
    const end = endOfStretch(bytes, at);
    if (end === at && at > from) take(table.numberOf(bytes, from, at));
    if (end > at) readOther(bytes, from, end).forEach(take);
    at = end;
    if (bytes[at] === lineFeed) {
      lengths[line] = count - begins;
      [line, begins] = [line + 1, count];
    }
  }
  const all = tokens.subarray(0, count);
  return {
    words: table.joined(),
    tokens: table.size() > 0xffff ? all.slice() : new Uint16Array(all),
    lengths,
  };
}

/** Where what stands at a place, letters or anything else that may be of a word, ends. */
function endOfStretch(bytes: Uint8Array, from: number): number {
  let at = from;
  while (kindAt(bytes, at) !== between || isInside(bytes, at)) at += 1;
  return at;
}

/** Whether a full stop or an ampersand is followed by a letter at once, as in "A&E" and "D.V.". */
function isInside(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  return (byte === fullStop || byte === ampersand) && kindAt(bytes, at + 1) !== between;
}

function kindAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? lineFeed;
  if (byte !== general || bytes[at + 1] !== punctuation) return kinds[byte] ?? between;
  return endsOfBetween.has(bytes[at + 2] ?? 0) ? between : unknown;
}

/** Reads stretches that hold more than letters and digits: each has no word, one or several. */
function otherReader(table: WordTable) {
  const stretches = wordTable();
  const known: (readonly number[])[] = [];
  const read = (text: string): readonly number[] => {
    const words = writtenWordsOf(text).map(foldCase).filter(Boolean).map(utf8);
    return words.map((word) => table.numberOf(word, 0, word.length));
  };
  return (bytes: Uint8Array, from: number, to: number): readonly number[] => {
    const number = stretches.numberOf(bytes, from, to);
    const found = known[number] ?? read(textOf(bytes.subarray(from, to)));
    known[number] = found;
    return found;
  };
}
