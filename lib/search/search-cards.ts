import type { Card } from '#lib/guidance/card.ts';
import type { SearchParts } from './findable.ts';
import { makeSegment } from './make-segment.ts';
import { openSearch, type Search } from './open-search.ts';

/** Opens a search over cards that are held in memory, with the front matter of their bundle. */
export function searchCards(cards: readonly Card[], front: SearchParts['front']): Search {
  const pack = 'memory';
  const segments = [makeSegment(pack, cards)];
  return openSearch({ segments, cards: cards.map((card) => ({ ...card, pack })), front });
}
