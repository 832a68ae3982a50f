import type { Findings } from './findings.ts';
import { fewLetters, type Reading, type Sought } from './read-query.ts';
import { isStopWord } from './stop-words.ts';
import type { Watch } from './watch.ts';
import { partsInAll } from './weights.ts';

/** What a card answers of a query. */
export type Judged = {
  /** How many of the terms it has. */
  terms: number;
  /** How much of what was asked it answers, from 0 to 1. */
  share: number;
  /** Whether it has no more than what may be the beginning of a word, or "in" and "the". */
  onlyBegun: boolean;
};

/**
 * Judges the cards that were found by which terms they have, however often. What is judged of one is
 * there until the next: among thousands, an object each would only be cleared away again.
 */
export function createJudge(reading: Reading, { terms }: Watch, { starts, cells }: Findings) {
  // Places in the query as bits: there are never more than 24.
  const places = terms.map(({ sought }) => bitsOf(sought.places));
  const begun = terms.map(({ sought }) => isOnlyBegun(sought, reading));
  const all = places.reduce((sum, bits) => sum | bits, 0);
  const most = Math.max(worthOf(all, reading.worth), 0.01);
  const seenOn = new Int32Array(terms.length).fill(-1);
  const judged: Judged = { terms: 0, share: 0, onlyBegun: true };
  return (card: number): Readonly<Judged> => {
    let count = 0;
    let answered = 0;
    let onlyBegun = true;
    for (let n = starts[card] ?? 0; n < (starts[card + 1] ?? 0); n += 1) {
      const term = Math.floor((cells[n] ?? 0) / partsInAll);
      if (seenOn[term] === card) continue;
      seenOn[term] = card;
      count += 1;
      answered |= places[term] ?? 0;
      onlyBegun &&= begun[term] ?? false;
    }
    judged.terms = count;
    judged.share = worthOf(answered, reading.worth) / most;
    judged.onlyBegun = onlyBegun;
    return judged;
  };
}

function bitsOf(places: readonly number[]): number {
  return places.reduce((bits, place) => bits | (1 << place), 0);
}

function worthOf(bits: number, worth: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < worth.length; place += 1) {
    if (bits & (1 << place)) sum += worth[place] ?? 0;
  }
  return sum;
}

// "mole" is a whole word, though it may be on the way to "molested".
function isOnlyBegun({ way, places }: Sought, { words, unsure, whole }: Reading): boolean {
  return places.every((place) => {
    const { word } = words[place] ?? { word: '' };
    if (isStopWord(word) || unsure.has(place)) return true;
    return way === 'start' && (word.length < fewLetters || whole.has(place));
  });
}
