import { searchCards } from '#lib/search/search-cards.ts';
import { type Fared, fare, meansOf, readQueries } from '../unit/search/measure.ts';
import type { Bench } from './bench.ts';
import { atLeast, type Figure } from './figures.ts';
import { starterGuidance } from './starter-cards.ts';

const least = { recallAt5: 0.97, mrr: 0.92 };

function figuresOf(name: string, cards: number, fared: readonly Fared[]): readonly Figure[] {
  const { recallAt5, mrr } = meansOf(fared);
  return [
    atLeast({ name: `${name}/recall at 5`, cards, least: least.recallAt5 }, recallAt5),
    atLeast({ name: `${name}/mrr`, cards, least: least.mrr }, mrr),
  ];
}

async function run(): Promise<readonly Figure[]> {
  const { cards, front } = await starterGuidance();
  const fared = fare(
    searchCards(cards, front),
    await readQueries(),
    new Set(cards.map(({ id }) => id)),
  );
  const heldBack = fared.filter(({ fold }) => fold === 'held-back');
  return [
    ...figuresOf('search-quality', cards.length, fared),
    ...figuresOf('search-quality/held back', cards.length, heldBack),
  ];
}

/**
 * The labelled queries on the starter cards: the share of the wanted cards among the first five,
 * and the mean of 1 over the place of the first; of all queries, and of those that were put aside
 * before anything was tuned.
 */
export const searchQuality: Bench = { name: 'search-quality', run };
