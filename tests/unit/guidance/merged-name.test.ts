import { expect, test } from 'vitest';
import { mergePractice } from '#lib/guidance/merge-practice.ts';
import { noPractice } from '#lib/guidance/practice.ts';
import { aPractice } from '../../support/a-practice.ts';

test('a practice keeps its own name when it takes a file in, and takes that of the file where it has none', () => {
  const here = aPractice([], { name: 'Hill Road Surgery' });
  const file = aPractice([], { name: 'Elm Street Surgery' });
  const taken = (ours: typeof here) => mergePractice(ours, file, new Set()).name;
  expect(taken(here)).toBe('Hill Road Surgery');
  expect(taken({ ...noPractice })).toBe('Elm Street Surgery');
});
