import type { Reading, Sought } from './read-query.ts';
import type { Field, Passage } from './stored-index.ts';
import { phrasesIn, type Synonyms, synonymTerm } from './synonyms.ts';
import { type Word, wordsOf } from './words.ts';

/** A run of a text to be marked: UTF-16 offsets, the second one past the end. */
export type Mark = readonly [start: number, end: number];

/** A sentence of a card with the runs that matched: in order, apart, and inside the text. */
export type Excerpt = {
  readonly field: Field;
  readonly text: string;
  readonly marks: readonly Mark[];
};

/** What marking needs to know of the index. */
export type Known = {
  readonly stem: (word: string) => string;
  readonly synonyms: Synonyms;
};

type Marked = Excerpt & { readonly worth: number };

/** Picks the sentence of a card that answers a query best, the title first among equals. */
export function excerptOf(passages: readonly Passage[], reading: Reading, known: Known): Excerpt {
  let best: Marked | undefined;
  for (const passage of passages) {
    const marked = markedOf(passage, reading, known);
    if (marked.worth > (best?.worth ?? 0) + 0.01) best = marked;
  }
  return best ? plain(best) : firstLine(passages);
}

/** Marks one sentence. */
export function markPassage(passage: Passage, reading: Reading, known: Known): Excerpt {
  return plain(markedOf(passage, reading, known));
}

function plain({ field, text, marks }: Excerpt): Excerpt {
  return { field, text, marks };
}

function firstLine(passages: readonly Passage[]): Excerpt {
  const [field, text] = passages.find(([name]) => name === 'line') ?? ['line', ''];
  return { field, text, marks: [] };
}

function markedOf([field, text]: Passage, reading: Reading, known: Known): Marked {
  const words = wordsOf(text);
  const stems = words.map(({ word }) => known.stem(word));
  const answered = new Map<number, number>();
  const marks: Mark[] = [];
  const take = (term: string, first: Word | undefined, last: Word | undefined) => {
    const sought = reading.sought.get(term);
    if (!sought || !first || !last) return;
    for (const place of sought.places) {
      const worth = (reading.worth[place] ?? 0) * Math.min(1, sought.weight);
      answered.set(place, Math.max(answered.get(place) ?? 0, worth));
    }
    if (sought.places.every((place) => (reading.worth[place] ?? 0) < 0.5)) return;
    marks.push([first.start, first === last ? endOf(first, text, sought, reading) : last.end]);
  };
  for (const [n, stem] of stems.entries()) take(stem, words[n], words[n]);
  for (const { group, from, to } of phrasesIn(stems, known.synonyms)) {
    take(synonymTerm(group), words[from], words[to - 1]);
  }
  const worth = [...answered.values()].reduce((sum, one) => sum + one, 0);
  return { field, text, marks: merged(marks, text), worth: marks.length > 0 ? worth : 0 };
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
