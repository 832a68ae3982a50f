import { expect, test } from 'vitest';
import { lintText } from '#lib/lint/lint-text.ts';

const sentence = (words: number) => `${Array.from({ length: words }, () => 'words').join(' ')}.`;
const found = (words: number, field: string) =>
  lintText(sentence(words), field)
    .filter(({ rule }) => rule === 'too-long')
    .map(({ severity }) => severity);

test.each(['say', 'lines', 'steps', 'leaveOut'])(
  'in %s a sentence has at most 20 words: it is read with someone waiting',
  (field) => {
    expect(found(20, field)).toEqual([]);
    expect(found(21, field)).toEqual(['fix']);
  },
);

test('a reason is folded and read with time: up to 35 words, and more are to be weighed', () => {
  expect(found(35, 'why')).toEqual([]);
  expect(found(36, 'why')).toEqual(['consider']);
});

test('what is no prose is not counted', () => {
  for (const field of ['made', 'phone', 'place']) expect(found(60, field)).toEqual([]);
});
