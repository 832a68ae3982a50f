import { distance } from './distance.ts';
import { soundOf } from './sound.ts';
import type { StoredIndex } from './stored-index.ts';
import { foldDoubles, foldSpelling } from './words.ts';

/** A word of the index that something typed may stand for. `cost` is 0 for the word itself. */
export type Guess = { readonly word: string; readonly stem: string; readonly cost: number };

/** The words of the index. */
export type Vocabulary = {
  /** The stem of a word of the index, without working it out again. */
  readonly stem: (word: string) => string | undefined;
  readonly hasStem: (stem: string) => boolean;
  /** Words that begin so, the commonest first; one for each stem. */
  readonly completions: (start: string) => readonly Guess[];
  /** Words that may have been meant, the likeliest first. */
  readonly corrections: (typed: string, unfinished: boolean) => readonly Guess[];
};

type Entry = { readonly folded: string; readonly sound: string };

const mostCompletions = 12;
const mostCorrections = 4;

/** Opens the words of a stored index. */
export function openVocabulary(stored: StoredIndex): Vocabulary {
  const words = stored.words.split(' ');
  const stems = stored.stems.split(' ');
  const stemByWord = new Map(words.map((word, n) => [word, stems[n] ?? word]));
  const known = new Set(stems);
  // Made when something is first misspelt, as most typing is not.
  let entries: readonly Entry[] | undefined;
  const guess = (n: number, cost: number): Guess => ({
    word: words[n] ?? '',
    stem: stems[n] ?? '',
    cost,
  });
  return {
    stem: (word) => stemByWord.get(word),
    hasStem: (stem) => known.has(stem),
    completions: (start) => {
      const found: { n: number; count: number }[] = [];
      for (let n = firstFrom(words, start); words[n]?.startsWith(start); n += 1) {
        found.push({ n, count: stored.counts[n] ?? 0 });
      }
      found.sort((a, b) => b.count - a.count || a.n - b.n);
      return distinct(found.map(({ n }) => guess(n, 0))).slice(0, mostCompletions);
    },
    corrections: (typed, unfinished) => {
      entries ??= words.map(entryOf);
      const near = entries.flatMap((entry, n) => {
        const cost = costOf(entryOf(typed), entry, unfinished);
        if (cost > mostCost(typed)) return [];
        return { ...guess(n, cost), rank: cost - Math.log2(1 + (stored.counts[n] ?? 0)) / 12 };
      });
      near.sort((a, b) => a.rank - b.rank);
      const best = near[0]?.cost ?? 0;
      const likely = near.filter(({ cost }) => cost < best + 0.6);
      return distinct(likely).slice(0, mostCorrections);
    },
  };
}

function entryOf(word: string): Entry {
  return { folded: foldDoubles(foldSpelling(word)), sound: soundOf(word) };
}

/** Twice the letters bear rather more slips; short words bear a swap and no more. */
function mostCost(typed: string): number {
  if (typed.length < 4) return 0.7;
  if (typed.length < 6) return 1;
  return typed.length < 9 ? 1.7 : 2.4;
}

function costOf(typed: Entry, written: Entry, unfinished: boolean): number {
  const most = mostCost(typed.folded);
  const longer = written.folded.length - typed.folded.length;
  const sameSound = typed.sound !== '' && typed.sound === written.sound ? 0.9 : 9;
  if (longer < -most || (longer > most && !unfinished)) return sameSound;
  const whole = distance(typed.folded, written.folded, false);
  const start = typed.folded[0] === written.folded[0] ? 0 : 0.3;
  const begun =
    unfinished && typed.folded.length > 3 && longer > 0
      ? distance(typed.folded, written.folded.slice(0, typed.folded.length + 2), true) + 0.25
      : 9;
  return Math.min(Math.min(whole, begun) + start, sameSound);
}

function firstFrom(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distinct(guesses: readonly Guess[]): readonly Guess[] {
  const stems = new Set<string>();
  return guesses.filter(({ stem }) => !stems.has(stem) && stems.add(stem));
}
