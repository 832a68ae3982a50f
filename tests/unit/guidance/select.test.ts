import { describe, expect, test } from 'vitest';
import { bySituation, cardsFor, cardsOf, situationsFor } from '#lib/guidance/select.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aSituation } from '../../support/a-front.ts';
import { aSummaryOf } from '../../support/a-summary.ts';

const idsOf = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id);

const cards = [
  aCard({ id: 'c/zebra', title: 'zebra', situations: ['upset', 'booking'] }),
  aCard({ id: 'c/apple', title: 'Apple', situations: ['booking', 'upset'] }),
  aCard({ id: 'c/both', title: 'Both', audience: ['consulting', 'reception'] }),
  anAdjustment({ id: 'r/desk', title: 'Desk', situations: ['booking'] }),
].map((card) => aSummaryOf(card));

describe('cards for an audience', () => {
  test('are those that name it, by title, whatever its case', () => {
    expect(idsOf(cardsFor(cards, 'consulting'))).toEqual(['c/apple', 'c/both', 'c/zebra']);
    expect(idsOf(cardsFor(cards, 'reception'))).toEqual(['c/both', 'r/desk']);
    expect(cardsFor(cards, 'practice')).toEqual([]);
  });

  test('with one title stand by id, and the list handed in stays as it was', () => {
    const twins = [aSummaryOf(aCard({ id: 'c/two' })), aSummaryOf(aCard({ id: 'c/one' }))];
    expect(idsOf(cardsFor(twins, 'consulting'))).toEqual(['c/one', 'c/two']);
    expect(idsOf(twins)).toEqual(['c/two', 'c/one']);
  });
});

describe('cards of a situation', () => {
  test('lead with those for which it is the chief one', () => {
    expect(idsOf(cardsOf(cards, { id: 'upset' }, 'consulting'))).toEqual(['c/zebra', 'c/apple']);
    expect(idsOf(cardsOf(cards, { id: 'booking' }, 'consulting'))).toEqual(['c/apple', 'c/zebra']);
  });

  test('lead before all with those that the editor put first', () => {
    const chosen = { id: 'upset', first: ['c/apple'] };
    expect(idsOf(cardsOf(cards, chosen, 'consulting'))).toEqual(['c/apple', 'c/zebra']);
  });

  test('are only those for the audience', () => {
    expect(idsOf(cardsOf(cards, { id: 'booking' }, 'reception'))).toEqual(['r/desk']);
    expect(cardsOf(cards, { id: 'constructor' }, 'consulting')).toEqual([]);
  });
});

test('situations of an audience hold a card for it, in the editor’s order', () => {
  const situations = [
    aSituation({ id: 'upset', order: 30 }),
    aSituation({ id: 'empty', order: 20 }),
    aSituation({ id: 'booking', order: 10 }),
    aSituation({ id: 'other', order: 1, audience: ['practice' as never] }),
  ];
  const situationIds = (role: 'consulting' | 'reception') =>
    idsOf(situationsFor(situations, bySituation(cards, role), role));
  expect(situationIds('consulting')).toEqual(['booking', 'upset']);
  expect(situationIds('reception')).toEqual(['booking']);
});
