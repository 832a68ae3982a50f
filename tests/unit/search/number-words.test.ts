import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { numberWords } from '#lib/search/number-words.ts';
import { wordsOf } from '#lib/search/words.ts';
import { someCards } from './cards.ts';

/** The words of each line, as their numbers give them back. */
function readBack(lines: readonly string[]): readonly (readonly string[])[] {
  const bytes = utf8([...lines, ''].join('\n'));
  const { words, tokens, lengths } = numberWords(bytes, lines.length);
  const distinct = words.split(' ');
  expect(new Set(distinct).size).toBe(distinct.length);
  const all = Array.from(tokens, (token) => distinct[token] ?? '');
  let from = 0;
  return Array.from(lengths, (length) => {
    from += length;
    return all.slice(from - length, from);
  });
}

const read = (lines: readonly string[]) =>
  lines.map((line) => wordsOf(line).map(({ word }) => word));

const signs = fc.constantFrom(
  ...'aZ9\'’‘“”–—…£é ́ß—ﬁ×.& -"🙂ŵŷ\u0000'.split(''),
  "n't",
  '’s',
  'ﬃ',
  'A&E',
  'd.v.',
);
const line = fc.oneof(
  fc.array(signs, { maxLength: 40 }).map((some) => some.join('')),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.string({ maxLength: 60, unit: 'binary' }),
);
const lines = fc.array(
  line.map((text) => text.replaceAll('\n', ' ')),
  { maxLength: 12 },
);

test('numbers the words of any lines as the rules of words have them, each word once', () => {
  fc.assert(
    fc.property(lines, (some) => {
      expect(readBack(some)).toEqual(read(some));
    }),
    { numRuns: 2_000 },
  );
});

test('numbers the words of cards, and far more words than the first table holds', () => {
  const titles = someCards.flatMap(({ title, lines: own, why }) => [title, ...own, why]);
  const many = Array.from({ length: 70_000 }, (_, n) => `word${n} Word${n} it’s`);
  expect(readBack(titles)).toEqual(read(titles));
  expect(readBack(many)).toEqual(read(many));
});
