import { costOf, mayBeMisspelt, mostCost, type Spelt, spell } from './corrections.ts';
import type { StoredIndex } from './stored-index.ts';

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

const mostCompletions = 12;
const mostCorrections = 4;

/** Opens the words of a stored index. */
export function openVocabulary(stored: StoredIndex): Vocabulary {
  const words = stored.words.split(' ');
  const stems = stored.stems.split(' ');
  const stemByWord = new Map(words.map((word, n) => [word, stems[n] ?? word]));
  const known = new Set(stems);
  // Made when something is first misspelt, as most typing is not.
  let spelt: readonly Spelt[] | undefined;
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
      if (!mayBeMisspelt(typed)) return [];
      spelt ??= words.map(spell);
      const asked = spell(typed);
      const most = mostCost(asked);
      const near = spelt.flatMap((written, n) => {
        const cost = costOf(asked, written, unfinished);
        // Of two words as near, the one that stands on more cards is the likelier.
        const rank = cost - Math.log2(1 + (stored.counts[n] ?? 0)) / 12;
        return cost > most ? [] : [{ ...guess(n, cost), rank }];
      });
      near.sort((a, b) => a.rank - b.rank);
      const best = near[0]?.cost ?? 0;
      return distinct(near.filter(({ cost }) => cost < best + 0.6)).slice(0, mostCorrections);
    },
  };
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
