import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { type AssignedPack, assignPacks, cardsPerPack } from '#lib/pack/assign-packs.ts';
import { aCard, manyCards } from '../../support/a-card.ts';

function held(packs: readonly AssignedPack[]) {
  return packs.map(({ seq, cards }) => ({ seq, ids: cards.map(({ id }) => id) }));
}

function sizes(packs: readonly AssignedPack[]) {
  return packs.map(({ seq, cards }) => [seq, cards.length]);
}

const byId = (one: Card, other: Card) => (one.id < other.id ? -1 : 1);

test('fills packs of 25, the same ones in whatever order the cards come', () => {
  const packs = assignPacks([...manyCards(60)].reverse());
  expect(sizes(packs)).toEqual([
    [0, 25],
    [1, 25],
    [2, 10],
  ]);
  expect(packs).toEqual(assignPacks(manyCards(60)));
  expect(packs.flatMap(({ cards }) => cards).sort(byId)).toEqual(manyCards(60));
});

test('cards that say the same things share a pack, whatever they are called', () => {
  const texts = [
    'How we ask about interpreters at the desk.',
    'What happens with results by text.',
  ];
  const cards = Array.from({ length: 50 }, (_, at) =>
    aCard({ id: `c/${String(at).padStart(2, '0')}`, why: texts[at % 2] ?? '' }),
  );
  for (const pack of assignPacks(cards)) {
    expect(new Set(pack.cards.map(({ why }) => why)).size).toBe(1);
  }
});

test('large packs lie apart by the order of ids', () => {
  const packs = assignPacks([...manyCards(2_001)].reverse());
  expect(packs.flatMap(({ cards }) => cards)).toEqual(manyCards(2_001));
});

test('a card that changed stays in its pack, and no other pack changes', () => {
  const before = assignPacks(manyCards(60));
  const changed = manyCards(60).map((card, at) => (at === 30 ? { ...card, rev: 2 } : card));
  const after = assignPacks(changed, held(before));
  expect(held(after)).toEqual(held(before));
  expect(after.map((pack, at) => JSON.stringify(pack) === JSON.stringify(before[at]))).toEqual([
    true,
    false,
    true,
  ]);
});

test('a new card that sorts first moves no other card', () => {
  const before = assignPacks(manyCards(60));
  const first = aCard({ id: 'a/first' });
  const after = assignPacks([first, ...manyCards(60)], held(before));
  expect(sizes(after)).toEqual([
    [0, 25],
    [1, 25],
    [2, 11],
  ]);
});

test('new cards fill gaps before they make packs, and an empty pack is left out', () => {
  const before = held(assignPacks(manyCards(75)));
  const left = manyCards(75).filter((_card, at) => at >= 25 && at !== 30);
  expect(sizes(assignPacks(left, before))).toEqual([
    [1, 24],
    [2, 25],
  ]);
  const more = Array.from({ length: 27 }, (_, at) =>
    aCard({ id: `z/${String(at).padStart(3, '0')}` }),
  );
  expect(sizes(assignPacks([...left, ...more], before))).toEqual([
    [0, 25],
    [1, 25],
    [2, 25],
    [3, 1],
  ]);
});

test('a bundle that grows past 2,000 cards fills its old packs to 100 first', () => {
  const before = assignPacks(manyCards(2_000));
  expect(before).toHaveLength(80);
  const after = assignPacks(manyCards(2_001), held(before));
  expect(after).toHaveLength(80);
  expect(after[0]?.cards).toHaveLength(26);
});

test('whatever came before, every card stands once, and no pack is over its size or its past', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 120 });
  fc.assert(
    fc.property(ids, ids, (old, now) => {
      const cardsOf = (some: readonly number[]) => some.map((at) => aCard({ id: `c/${at}` }));
      const before = assignPacks(cardsOf(old));
      const after = assignPacks(cardsOf(now), held(before));
      expect(after.flatMap(({ cards }) => cards).sort(byId)).toEqual(cardsOf(now).sort(byId));
      const most = cardsPerPack(now.length);
      for (const { cards } of after) expect(cards.length).toBeLessThanOrEqual(most);
    }),
  );
});
