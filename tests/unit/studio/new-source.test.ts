import { expect, test } from 'vitest';
import { parseFront } from '#lib/guidance/front.ts';
import { sourceOf } from '#lib/studio/new-source.ts';
import { aFront } from '../../support/a-front.ts';

const form = {
  who: 'A. Writer',
  title: 'Café ways',
  publisher: 'A journal',
  year: '2025',
  address: '',
};

test('a source that is added stands in front matter that is valid, under a name of its own', () => {
  const front = aFront();
  const first = sourceOf(form, front, '2026-11-22');
  const second =
    first && sourceOf(form, { ...front, sources: [...front.sources, first] }, '2026-11-22');
  if (!first || !second) throw new Error('no source was made');
  expect(second.id).not.toBe(first.id);
  expect(parseFront({ ...front, sources: [...front.sources, first, second] }).ok).toBe(true);
});

test('a source without a writer, a title or a publisher is not made', () => {
  for (const name of ['who', 'title', 'publisher'] as const)
    expect(sourceOf({ ...form, [name]: ' ' }, aFront(), '2026-11-22')).toBeUndefined();
});
