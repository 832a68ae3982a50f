import type { Options } from 'minisearch';
import type { Field, IndexedCard } from './stored-index.ts';
import { phrasesIn, type Synonyms, synonymTerm } from './synonyms.ts';
import { wordsOf } from './words.ts';

/** How much a match in each part of a card is worth beside one in its smaller print. */
const boosts = {
  title: 7,
  situations: 2,
  lines: 3,
  parts: 1,
  rest: 0.8,
  pairs: 1.5,
} as const;

const partOf: Partial<Record<Field, keyof typeof boosts>> = {
  title: 'title',
  situation: 'situations',
  cue: 'rest',
  line: 'lines',
  why: 'rest',
  folded: 'rest',
  forYou: 'rest',
};

/** MiniSearch's options: terms are made here, so it splits at spaces only and changes nothing. */
export const termOptions: Options<Record<string, string>> = {
  fields: Object.keys(boosts),
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
  searchOptions: { boost: boosts },
};

/** The terms of a card for each part that ranks: its stems, and the synonym groups it speaks of. */
export function termsOf(
  card: IndexedCard,
  synonyms: Synonyms,
  stem: (word: string) => string,
): Record<string, string> {
  const found: Record<string, string[]> = {
    title: [],
    situations: [],
    lines: [],
    parts: [],
    rest: [],
    pairs: [],
  };
  for (const [field, text] of card.passages) {
    const stems = wordsOf(text).map(({ word }) => stem(word));
    const groups = new Set(phrasesIn(stems, synonyms).map(({ group }) => synonymTerm(group)));
    found[partOf[field] ?? 'parts']?.push(...stems, ...groups);
    if (field === 'title' || field === 'line') found['pairs']?.push(...pairsOf(stems));
  }
  const joined = Object.entries(found).map(([part, terms]) => [part, terms.join(' ')]);
  return { id: card.id, ...Object.fromEntries(joined) };
}

/** The terms for neighbours, such as "you said" and "said we". */
export function pairsOf(stems: readonly string[]): readonly string[] {
  return stems.slice(1).map((stem, n) => `${stems[n]}_${stem}`);
}
