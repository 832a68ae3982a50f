import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { synonymsBeyond } from '#lib/guidance/merge-fronts.ts';

/**
 * Front matter as readers want it: without the sources that none of its cards names, and without
 * the synonyms that every reader has from the package. (Of a library that began with the starter
 * guidance that is most of what readers would fetch before the first card.)
 */
export function leanFront(
  front: Front,
  cards: readonly Card[],
  packaged: Pick<Front, 'synonyms'>,
): Front {
  const named = new Set(cards.flatMap((card) => namesIn(card)));
  return {
    ...front,
    sources: front.sources.filter(({ id }) => named.has(id)),
    synonyms: synonymsBeyond(front.synonyms, packaged.synonyms),
  };
}

/** Every text of a card: a source is named in several of its parts. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
