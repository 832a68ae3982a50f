import MiniSearch from 'minisearch';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { passagesOf } from './passages.ts';
import { stemOf } from './stem.ts';
import type { IndexedCard, StoredIndex } from './stored-index.ts';
import { readySynonyms } from './synonyms.ts';
import { termOptions, termsOf } from './terms.ts';
import { wordsOf } from './words.ts';

export type { StoredIndex } from './stored-index.ts';

/** Makes the search index of a release, once, when the release is stored. */
export function makeSearchIndex(cards: readonly Card[], front: Front): StoredIndex {
  const situations = new Map(front.situations.map((situation) => [situation.id, situation]));
  const indexed = cards.map(
    (card): IndexedCard => ({
      id: card.id,
      audience: card.audience,
      noted: card.contentNotes.length > 0,
      wording: card.kind === 'wording',
      related: card.related,
      passages: passagesOf(card, situations),
    }),
  );
  const stem = remember(stemOf);
  const synonyms = front.synonyms.map((group) => group.map((phrase) => stemsOf(phrase, stem)));
  const ready = readySynonyms(synonyms);
  const terms = new MiniSearch(termOptions);
  terms.addAll(indexed.map((card) => termsOf(card, ready, stem)));
  return {
    form: 1,
    terms: JSON.stringify(terms),
    cards: indexed,
    ...vocabularyOf(indexed, front.synonyms, stem),
    synonyms,
  };
}

function stemsOf(phrase: string, stem: (word: string) => string): string {
  return wordsOf(phrase)
    .map(({ word }) => stem(word))
    .join(' ');
}

/** Every word, in order, with the number of cards that it stands on (none for a synonym's own). */
function vocabularyOf(
  cards: readonly IndexedCard[],
  synonyms: Front['synonyms'],
  stem: (word: string) => string,
): Pick<StoredIndex, 'words' | 'stems' | 'counts'> {
  const counts = new Map<string, number>();
  for (const phrase of synonyms.flat()) {
    for (const { word } of wordsOf(phrase)) counts.set(word, 0);
  }
  for (const { passages } of cards) {
    const own = new Set(passages.flatMap(([, text]) => wordsOf(text).map(({ word }) => word)));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].sort();
  return {
    words: words.join(' '),
    stems: words.map(stem).join(' '),
    counts: words.map((word) => counts.get(word) ?? 0),
  };
}

function remember(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const stemmed = known.get(word) ?? stem(word);
    known.set(word, stemmed);
    return stemmed;
  };
}
