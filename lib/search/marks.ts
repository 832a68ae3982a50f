import type { Reading, Sought } from './read-query.ts';
import { groupTerm, type Phrases, phrasesIn, readPhrases } from './synonyms.ts';
import { type Word, wordsOf } from './words.ts';

/** A run of a text to be marked: UTF-16 offsets, the second one past the end. */
export type Mark = readonly [start: number, end: number];

/** What marking needs to know of the index: the stem of any word, and phrases that are sought. */
export type Known = {
  readonly stem: (word: string) => string;
  readonly phrases: Phrases;
};

/** Of all phrases those that a query means: others would be looked for and then not marked. */
export function soughtOf({ groups }: Phrases, { sought }: Reading): Phrases {
  return readPhrases(groups.map((phrases, n) => (sought.has(groupTerm(n)) ? phrases : [])));
}

/** Marks the runs of a text that answer a query: in order, apart, and inside the text. */
export function marksIn(text: string, reading: Reading, { stem, phrases }: Known): readonly Mark[] {
  const words = wordsOf(text);
  const stems = words.map(({ word }) => stem(word));
  const marks: Mark[] = [];
  const take = (term: string, first: Word | undefined, last: Word | undefined) => {
    const sought = reading.sought.get(term);
    if (!sought || !first || !last) return;
    if (sought.places.every((place) => (reading.worth[place] ?? 0) < 0.5)) return;
    marks.push([first.start, first === last ? endOf(first, text, sought, reading) : last.end]);
  };
  for (const [n, name] of stems.entries()) take(name, words[n], words[n]);
  for (const { group, from, to } of phrasesIn(stems, phrases)) {
    take(groupTerm(group), words[from], words[to - 1]);
  }
  return merged(marks, text);
}

/** Where the mark of one word ends: after the letters typed, if it begins with them. */
function endOf({ start, end }: Word, text: string, sought: Sought, reading: Reading): number {
  const typed = reading.words[sought.places[0] ?? 0]?.word ?? '';
  const begins = text.slice(start, end).toLowerCase().startsWith(typed);
  return begins ? start + typed.length : end;
}

/** Puts marks in order and joins those that overlap, touch, or have only a space between. */
function merged(marks: readonly Mark[], text: string): readonly Mark[] {
  const joined: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = joined.at(-1);
    if (before && (start <= before[1] || text.slice(before[1], start) === ' ')) {
      joined[joined.length - 1] = [before[0], Math.max(before[1], end)];
    } else joined.push([start, end]);
  }
  return joined;
}
