import { expect, test } from 'vitest';
import { ownSummaries } from '#lib/guidance/own-cards.ts';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { anAddition } from '../../support/an-overlay.ts';

const own = aCard({ id: 'local/parking', title: 'Where to park' });
const nothing = new Set<string>();

test('a card of a practice’s own stands in its own layer', () => {
  expect(ownSummaries(aPractice([anAddition(own)]), nothing)).toMatchObject([
    { id: own.id, title: own.title, layer: 'practice' },
  ]);
});

test('it never takes the place of a card that the guidance has', () => {
  expect(ownSummaries(aPractice([anAddition(own)]), new Set([own.id]))).toEqual([]);
});

test('of two with one id one is taken', () => {
  const twice = [anAddition(own), anAddition({ ...own, title: 'Another' })];
  expect(ownSummaries(aPractice(twice), nothing)).toHaveLength(1);
});

test('one with an id that objects of JavaScript know is a card like any other', () => {
  const [card] = ownSummaries(aPractice([anAddition(aCard({ id: 'constructor' }))]), nothing);
  expect(card).toMatchObject({ id: 'constructor' });
});
