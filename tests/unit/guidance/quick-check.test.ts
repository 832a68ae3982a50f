import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardSchema } from '#lib/guidance/card.ts';
import { frontSchema } from '#lib/guidance/front.ts';
import { quickCheckOf } from '#lib/guidance/quick-check.ts';
import { plainText, sentence } from '#lib/guidance/text.ts';
import { z } from '#lib/guidance/zod.ts';
import { aCard, aCardOfEachKind } from '../../support/a-card.ts';
import { aFront, aSituation, aSource } from '../../support/a-front.ts';
import { anyCard } from '../../support/card-arbitrary.ts';

const isCard = quickCheckOf(cardSchema);
const isFront = quickCheckOf(frontSchema);

const wholeFront = {
  ...aFront(),
  situations: [aSituation()],
  sources: [aSource(), { ...aSource(), year: null, address: null }],
  synonyms: [['smear', 'cervical screening']],
};

/** Front matter in which one field, at the top or below, is something else. */
const anySpoiledFront = fc
  .record({
    below: fc.constantFrom('bundle', 'home', 'situations', 'sources', 'synonyms', undefined),
    field: fc.constantFrom(
      'id',
      'lang',
      'year',
      'address',
      'label',
      'tiles',
      'order',
      '0',
      'extra',
    ),
    put: fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('<b>', 'a  b', 'http://example.org/', 'https://example.org/', 1900),
    ),
  })
  .map(({ below, field, put }) => {
    const copy: Record<string, unknown> = structuredClone(wholeFront);
    const place = below ? copy[below] : copy;
    Object.assign(Array.isArray(place) ? place[0] : (place as object), { [field]: put });
    return JSON.parse(JSON.stringify(copy)) as unknown;
  });

/** A card in which one field, at the top or below, is something else. */
const anySpoiled = fc
  .record({
    card: anyCard,
    below: fc.constantFrom('parts', 'made', undefined),
    field: fc.constantFrom(
      'id',
      'rev',
      'kind',
      'lines',
      'reviewBy',
      'say',
      'standing',
      'extra',
      '__proto__',
      'lang',
    ),
    put: fc.oneof(fc.jsonValue(), fc.constantFrom('<b>', 'a  b', 'see www.example.org', '\u202e')),
  })
  .map(({ card, below, field, put }) => {
    const copy: Record<string, unknown> = structuredClone(card);
    const place = (below ? copy[below] : copy) as Record<string, unknown>;
    Object.defineProperty(place, field, { value: put, enumerable: true, configurable: true });
    // Cards come from JSON, which knows no further fields of a list and no missing values.
    return JSON.parse(JSON.stringify(copy)) as unknown;
  });

const anyLine = fc
  .array(
    fc.constantFrom(
      'Say',
      'now',
      ' ',
      ' ',
      '.',
      '<b',
      '&',
      ':',
      'w',
      'W',
      'w.',
      '’',
      '\u200b',
      'ش',
    ),
  )
  .map((pieces) => pieces.join(''));

describe('the quick check', () => {
  test('knows every card that the schema takes', () => {
    for (const card of aCardOfEachKind()) expect(isCard(card), card.id).toBe(true);
    fc.assert(fc.property(anyCard, (card) => isCard(card)));
  });

  test('says yes only where the schema takes the value, and gives back its like', () => {
    fc.assert(
      fc.property(anySpoiled, (value) => {
        if (!isCard(value)) return;
        const parsed = cardSchema.safeParse(value);
        expect(parsed.success && parsed.data).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test('takes front matter, also without a year or an address, and only where the schema does', () => {
    expect(isFront(wholeFront)).toBe(true);
    fc.assert(
      fc.property(anySpoiledFront, (value) => {
        const parsed = frontSchema.safeParse(value);
        if (isFront(value)) expect(parsed.success && parsed.data).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test('leaves what would be filled in, and kinds of schema that it does not know, to parsing', () => {
    const { lang: _, ...without } = aCard();
    expect(isCard(without)).toBe(false);
    const isOpen = quickCheckOf(z.object({ a: z.boolean() }));
    expect(isOpen({ a: true })).toBe(true);
    expect(isOpen({ a: true, b: 1 })).toBe(false);
    expect(isOpen({})).toBe(false);
    expect(quickCheckOf(z.date())(new Date(0))).toBe(false);
    expect(quickCheckOf(z.pipe(z.string(), z.transform(Number)))('1')).toBe(false);
    expect(quickCheckOf(z.number())(1.5)).toBe(false);
  });

  test.each([
    ['a line of plain text', plainText(30)],
    ['a sentence', sentence()],
  ])('takes %s only where its schema does', (_, schema) => {
    const isOne = quickCheckOf(schema);
    fc.assert(fc.property(anyLine, (text) => isOne(text) === schema.safeParse(text).success));
  });
});

test('the quick check takes the lines of a card as its schema does, however many words they have together', () => {
  const anyWords = fc
    .array(fc.constantFrom('Say', 'now', 'please'), { minLength: 4, maxLength: 10 })
    .map((words) => words.join(' '));
  const someLines = fc.array(anyWords, { minLength: 2, maxLength: 4 });
  const anyLines = fc.oneof(someLines, fc.array(anyLine, { maxLength: 5 }));
  fc.assert(
    fc.property(anyLines, (lines) => {
      const card = { ...aCard(), lines };
      expect(isCard(card)).toBe(cardSchema.safeParse(card).success);
    }),
    { numRuns: 2_000 },
  );
});
