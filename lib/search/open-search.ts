import MiniSearch from 'minisearch';
import type { Audience } from '#lib/guidance/identity.ts';
import { correctedQuery } from './corrected.ts';
import { type Excerpt, excerptOf, type Known, markPassage } from './excerpt.ts';
import { type Ranked, rank } from './rank.ts';
import { type Reading, readQuery } from './read-query.ts';
import { stemOf } from './stem.ts';
import type { IndexedCard, StoredIndex } from './stored-index.ts';
import { readySynonyms } from './synonyms.ts';
import { termOptions } from './terms.ts';
import { openVocabulary } from './vocabulary.ts';

/** The role in which somebody searches. */
export type SearchRole = Audience;

/** A card that was found. `near` is for those to show apart, under "Also near this". */
export type Hit = {
  readonly id: string;
  readonly audience: readonly Audience[];
  readonly score: number;
  readonly near: boolean;
  readonly title: Excerpt;
  /** The sentence that answers best: the title itself where nothing else answers more. */
  readonly excerpt: Excerpt;
};

/** What a search found, best first; those that are near come last. */
export type Found = {
  readonly query: string;
  /** The query as it was understood, where some word of it stands on no card. */
  readonly corrected?: string;
  readonly hits: readonly Hit[];
};

/** An open index. It keeps nothing of what it was asked. */
export type Search = {
  readonly find: (
    query: string,
    role: SearchRole,
    options?: { readonly asTyped?: boolean },
  ) => Found;
};

const leastLetters = 2;
const mostLetters = 200;

/** Opens a stored index. Queries of one letter find nothing; letters after 200 are not read. */
export function openSearch(stored: StoredIndex): Search {
  const terms = MiniSearch.loadJSON<Record<string, string>>(stored.terms, termOptions);
  const cards = new Map(stored.cards.map((card) => [card.id, card]));
  const vocabulary = openVocabulary(stored);
  const synonyms = readySynonyms(stored.synonyms);
  const known: Known = { synonyms, stem: (word) => vocabulary.stem(word) ?? stemOf(word) };
  return {
    find: (query, role, { asTyped = false } = {}) => {
      const typed = query.slice(0, mostLetters);
      if (typed.trim().length < leastLetters) return { query, hits: [] };
      const reading = readQuery(typed, vocabulary, synonyms, asTyped);
      const ranked = rank(terms, cards, reading, role);
      const corrected = correctedQuery(typed, reading, ranked[0]?.terms ?? []);
      const hits = ranked.map((one) => hitOf(one, reading, known));
      return { query, ...(corrected === undefined ? {} : { corrected }), hits };
    },
  };
}

function hitOf({ card, score, near }: Ranked, reading: Reading, known: Known): Hit {
  return {
    id: card.id,
    audience: card.audience,
    score,
    near,
    title: markPassage(titleOf(card), reading, known),
    excerpt: excerptOf(card.passages, reading, known),
  };
}

function titleOf(card: IndexedCard): IndexedCard['passages'][number] {
  return card.passages[0] ?? ['title', ''];
}
