import type { Card } from '#lib/guidance/card.ts';
import { manyCards } from './a-card.ts';

/**
 * As many prompts as asked for, each with words that no other has, as real cards have: a pack of
 * cards that all say the same inflates beyond what a release may.
 */
export function cardsIn(count: number): readonly Card[] {
  return manyCards(count).map((card, at) => ({ ...card, why: `It helps: ${wordsOf(at)}.` }));
}

/** Words that are the same each time and that gzip finds little in. */
function wordsOf(seed: number): string {
  let state = seed + 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  return Array.from({ length: 20 }, next).join(' ');
}
