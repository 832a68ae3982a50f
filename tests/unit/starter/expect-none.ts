import { expect } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';

/** Expects that no card has anything of a kind; what is found is named with its card. */
export function expectNone(cards: readonly Card[], find: (card: Card) => readonly string[]): void {
  expect(cards.flatMap((card) => find(card).map((found) => `${card.id}: ${found}`))).toEqual([]);
}
