import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Excerpt } from '#lib/search/excerpt.ts';
import { makeSegment } from '#lib/search/make-segment.ts';
import { searchCards } from '#lib/search/search-cards.ts';
import { aFront, someCards } from './cards.ts';

const stored = makeSegment('memory', someCards);
const search = searchCards(someCards, aFront);
const ids = someCards.map(({ id }) => id);
const role = fc.constantFrom('consulting' as const, 'reception' as const, 'practice' as const);

// Words of the cards, whole, cut short or with a letter changed, beside strings of every kind.
const cardWords = fc.constantFrom(...stored.words.split(' '));
const slips = fc
  .tuple(cardWords, fc.nat(12), fc.constantFrom('', 'e', 'x', 'ee', ' '))
  .map(([word, at, letter]) => word.slice(0, at) + letter + word.slice(at + 1));
const query = fc.oneof(
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.array(fc.oneof(cardWords, slips), { maxLength: 12 }).map((words) => words.join(' ')),
);

test('answers any query with cards of the index, each once, and keeps the query as it was', () => {
  fc.assert(
    fc.property(query, role, fc.boolean(), (asked, as, asTyped) => {
      const found = search.find(asked, as, { asTyped });
      const got = found.hits.map(({ id }) => id);
      expect(found.query).toBe(asked);
      expect(got.every((id) => ids.includes(id))).toBe(true);
      expect(new Set(got).size).toBe(got.length);
      if (asTyped) expect(found.corrected).toBeUndefined();
    }),
  );
});

test('marks runs that lie inside the text, in order and apart', () => {
  const check = ({ text, marks }: Excerpt) => {
    let from = 0;
    for (const [start, end] of marks) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeGreaterThan(start);
      from = end + 1;
    }
    expect(from).toBeLessThanOrEqual(text.length + 1);
  };
  fc.assert(
    fc.property(query, role, (asked, as) => {
      for (const { title, excerpt } of search.find(asked, as).hits) {
        check(title);
        check(excerpt);
      }
    }),
  );
});

test('ranks the same whatever order the cards came in, best first and the near ones last', () => {
  fc.assert(
    fc.property(
      query,
      role,
      fc.shuffledSubarray([...someCards], { minLength: someCards.length }),
      (asked, as, cards) => {
        const hits = search.find(asked, as).hits;
        const again = searchCards(cards, aFront).find(asked, as).hits;
        expect(again.map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
        expect(hits.map(({ score }) => score)).toEqual(
          hits.map(({ score }) => score).sort((a, b) => b - a),
        );
        expect(hits.map(({ near }) => near)).toEqual([...hits.map(({ near }) => near)].sort());
      },
    ),
    { numRuns: 60 },
  );
});

test('finds each card by its whole title', () => {
  for (const { id, title } of someCards) {
    expect(
      search
        .find(title, 'consulting')
        .hits.slice(0, 2)
        .map((hit) => hit.id),
    ).toContain(id);
  }
});
