import { costOf, mayBeMisspelt, mostCost, type Spelt, spell } from './corrections.ts';
import { stemOf } from './stem.ts';

/** A word of the index that something typed may stand for. `cost` is 0 for the word itself. */
export type Guess = { readonly word: string; readonly stem: string; readonly cost: number };

/** The words of the index. */
export type Vocabulary = {
  /** The stem of any word; of one of the index without working it out again. */
  readonly stem: (word: string) => string;
  readonly has: (word: string) => boolean;
  /** The number of a stem, for those that stand in the index. */
  readonly numberOfStem: (stem: string) => number | undefined;
  /** How many stems there are, and how many words. */
  readonly stems: number;
  readonly words: number;
  /** Readies so many words to be compared with misspelt ones, from a place on. */
  readonly ready: (from: number, words: number) => void;
  /** Words that begin so, the commonest first; one for each stem. */
  readonly completions: (start: string) => readonly Guess[];
  /**
   * Words that may have been meant, the likeliest first. For one with a capital, which may be a name
   * that no list has, a word that only sounds or begins like it is too wild a guess.
   */
  readonly corrections: (
    typed: string,
    how: { readonly unfinished: boolean; readonly capital: boolean },
  ) => readonly Guess[];
};

/** Words being gathered for an index. */
export type Gathered = {
  /** Takes a word in, standing on so many more cards; gives the number of its stem. */
  readonly take: (word: string, cards: number) => number;
  /** The stem of a word that was taken in. */
  readonly stem: (word: string) => string;
  /** All that was taken in. */
  readonly done: () => Vocabulary;
};

type Entry = {
  readonly word: string;
  readonly stem: string;
  /** The number of the stem. */
  readonly number: number;
  /** Made when it is first needed: much typing has no slips. */
  spelt?: Spelt;
  cards: number;
};

const mostCompletions = 12;
const mostCorrections = 4;

/** Gathers words bit by bit. */
export function gatherWords(): Gathered {
  const entries = new Map<string, Entry>();
  const stems = new Map<string, number>();
  return {
    take: (word, cards) => {
      let entry = entries.get(word);
      if (!entry) {
        const stem = stemOf(word);
        const number = stems.get(stem) ?? stems.size;
        stems.set(stem, number);
        entry = { word, stem, number, cards: 0 };
        entries.set(word, entry);
      }
      entry.cards += cards;
      return entry.number;
    },
    stem: (word) => entries.get(word)?.stem ?? stemOf(word),
    done: () => openVocabulary(entries, stems),
  };
}

function openVocabulary(
  entries: ReadonlyMap<string, Entry>,
  stems: ReadonlyMap<string, number>,
): Vocabulary {
  const sorted = [...entries.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    stem: (word) => entries.get(word)?.stem ?? stemOf(word),
    has: (word) => entries.has(word),
    numberOfStem: (stem) => stems.get(stem),
    stems: stems.size,
    words: sorted.length,
    ready: (from, words) => sorted.slice(from, from + words).forEach(speltOf),
    completions: (start) => {
      const from = firstFrom(sorted, start);
      let to = from;
      while (sorted[to]?.word.startsWith(start)) to += 1;
      const found = sorted.slice(from, to);
      found.sort((a, b) => b.cards - a.cards || (a.word < b.word ? -1 : 1));
      return distinct(found.map((entry) => guess(entry, 0))).slice(0, mostCompletions);
    },
    corrections: (typed, { unfinished, capital }) => {
      if (!mayBeMisspelt(typed)) return [];
      const asked = spell(typed);
      const near = capital
        ? nearTo({ ...asked, sound: '' }, false, sorted)
        : nearTo(asked, unfinished, sorted);
      const best = near[0]?.cost ?? 0;
      return distinct(near.filter(({ cost }) => cost < best + 0.6)).slice(0, mostCorrections);
    },
  };
}

/** Words near to one typed, the likeliest first. */
function nearTo(asked: Spelt, unfinished: boolean, words: readonly Entry[]): readonly Guess[] {
  const most = mostCost(asked);
  const near: (Guess & { readonly rank: number })[] = [];
  for (const entry of words) {
    const cost = costOf(asked, speltOf(entry), unfinished);
    // Of two words as near, the one that stands on more cards is the likelier.
    const rank = cost - Math.log2(1 + entry.cards) / 12;
    if (cost <= most) near.push({ ...guess(entry, cost), rank });
  }
  return near.sort((a, b) => a.rank - b.rank);
}

function speltOf(entry: Entry): Spelt {
  entry.spelt ??= spell(entry.word);
  return entry.spelt;
}

function guess({ word, stem }: Entry, cost: number): Guess {
  return { word, stem, cost };
}

function firstFrom(words: readonly Entry[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.word ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distinct(guesses: readonly Guess[]): readonly Guess[] {
  const stems = new Set<string>();
  return guesses.filter(({ stem }) => !stems.has(stem) && stems.add(stem));
}
