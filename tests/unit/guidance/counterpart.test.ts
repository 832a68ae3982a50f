import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterpartsOf, inLanguage } from '#lib/guidance/counterpart.ts';

const card = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    lang: fc.constantFrom('en-GB', 'en', 'cy', 'cy-GB', 'fr'),
    counterpartOf: fc.constantFrom('a', 'b', 'x'),
  },
  { requiredKeys: ['id', 'lang'] },
);
const cards = fc.uniqueArray(card, { selector: ({ id }) => id });

test('a list in a language leaves a card out only for its counterpart in that language', () => {
  fc.assert(
    fc.property(cards, fc.constantFrom('en', 'cy'), (all, language) => {
      const kept = inLanguage(all, language);
      const inIt = kept.filter(({ lang }) => lang.split('-')[0] === language);
      for (const left of all.filter((one) => !kept.includes(one)))
        expect(counterpartsOf(left, inIt)).not.toEqual([]);
    }),
  );
});

test('every card in the language of a list stays, and the order with it', () => {
  fc.assert(
    fc.property(cards, fc.constantFrom('en', 'cy'), (all, language) => {
      const kept = inLanguage(all, language);
      expect(all.filter((one) => kept.includes(one))).toEqual(kept);
      expect(kept).toEqual(
        expect.arrayContaining(all.filter(({ lang }) => lang.split('-')[0] === language)),
      );
    }),
  );
});

test('counterparts are each other’s', () => {
  fc.assert(
    fc.property(cards, (all) => {
      for (const one of all)
        for (const other of counterpartsOf(one, all))
          expect(counterpartsOf(other, all)).toContain(one);
    }),
  );
});
