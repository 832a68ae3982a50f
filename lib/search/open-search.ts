import type { Audience } from '#lib/guidance/identity.ts';
import { correctedQuery } from './corrected.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import type { SearchParts } from './findable.ts';
import { soughtOf } from './marks.ts';
import { type Index, openIndex } from './open-index.ts';
import { rank } from './rank.ts';
import { readQuery } from './read-query.ts';

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
/** Characters that nobody sees, as a word copied from a page may hold. */
const hidden = /\p{Cf}/gu;

/** Opens an index at once: for a command, where nobody waits for a frame. */
export function openSearch(parts: SearchParts): Search {
  const opening = openIndex(parts);
  let step = opening.next();
  while (!step.done) step = opening.next();
  return searchIn(step.value);
}

/** Opens an index in tasks of a few milliseconds, with a pause after each. */
export async function openSearchInSlices(
  parts: SearchParts,
  pause: () => Promise<void>,
): Promise<Search> {
  const opening = openIndex(parts);
  let step = opening.next();
  while (!step.done) {
    await pause();
    step = opening.next();
  }
  return searchIn(step.value);
}

/** Queries of one letter find nothing; letters after 200 are not read. */
function searchIn(index: Index): Search {
  return {
    find: (query, role, { asTyped = false } = {}) => {
      const typed = query.replace(hidden, '').slice(0, mostLetters);
      if (typed.trim().length < leastLetters) return { query, hits: [] };
      const reading = readQuery(typed, index.vocabulary, index.phrases, asTyped);
      const { cards, watch, terms } = rank(index, { reading, role });
      const corrected = correctedQuery(typed, reading, terms);
      const known = {
        stem: index.vocabulary.stem,
        phrases: soughtOf(index.phrases, reading),
      };
      const hits = cards.map(({ card, score, near }) => ({
        id: card.id,
        audience: card.shown.audience,
        score,
        near,
        ...excerptsOf(card, reading, watch, known),
      }));
      return { query, ...(corrected === undefined ? {} : { corrected }), hits };
    },
  };
}
