import type { IndexedCard, OpenSegment } from './open-segment.ts';
import { traitsOf } from './traits.ts';
import { partsInAll } from './weights.ts';

/**
 * What ranking asks of each card, in flat lists: how many words each of its parts has, and its
 * traits.
 */
export type CardTables = {
  readonly sizes: Uint16Array;
  readonly traits: Uint8Array;
};

/** Makes the lists of a segment's cards from how many words each part of each has. */
export function tablesOf(cards: readonly IndexedCard[], sizes: readonly number[]): CardTables {
  return {
    sizes: Uint16Array.from(sizes),
    traits: Uint8Array.from(cards, ({ shown }) => traitsOf(shown)),
  };
}

/** The sizes and traits of the cards of all segments; `meanSizes` is what a part has on average. */
export type Weighed = CardTables & {
  readonly meanSizes: readonly number[];
};

/** Puts what ranking asks of so many cards into lists for all segments. */
export function weighed(
  segments: readonly Pick<OpenSegment, 'tables' | 'firstCard'>[],
  cards: number,
): Weighed {
  const [sizes, traits] = [new Uint16Array(cards * partsInAll), new Uint8Array(cards)];
  for (const { tables, firstCard } of segments) {
    sizes.set(tables.sizes, firstCard * partsInAll);
    traits.set(tables.traits, firstCard);
  }
  return { sizes, traits, meanSizes: meanSizesOf(sizes, cards) };
}

function meanSizesOf(sizes: Uint16Array, cards: number): readonly number[] {
  const totals = new Float64Array(partsInAll);
  for (const [n, size] of sizes.entries()) {
    totals[n % partsInAll] = (totals[n % partsInAll] ?? 0) + size;
  }
  return [...totals].map((total) => total / Math.max(cards, 1));
}
