import { expect, test } from 'vitest';
import { parseFront } from '#lib/guidance/front.ts';
import { changedSource, formOf, type SourceForm, sourceOf } from '#lib/studio/new-source.ts';
import { sourceRefusalInWords } from '#lib/words/studio-source.ts';
import { aFront, aSource } from '../../support/a-front.ts';

const form: SourceForm = {
  who: 'A. Writer',
  title: 'Café ways',
  publisher: 'A journal',
  year: '2025',
  address: '',
  extent: 'abstract',
};
const today = '2026-11-22';

/** The fields that a source is refused for. */
const wrongIn = (part: Partial<typeof form>) => {
  const source = sourceOf({ ...form, ...part }, aFront(), today);
  return source.ok ? [] : source.refusal.faults.map(({ path }) => path);
};

test('a source that is added stands in front matter that is valid, under a name of its own', () => {
  const front = aFront();
  const first = sourceOf(form, front, today);
  if (!first.ok) throw new Error('no source was made');
  const second = sourceOf(form, { ...front, sources: [...front.sources, first.value] }, today);
  if (!second.ok) throw new Error('no source was made');
  expect(second.value.id).not.toBe(first.value.id);
  const sources = [...front.sources, first.value, second.value];
  expect(parseFront({ ...front, sources }).ok).toBe(true);
});

test('a source without a writer, a title or a publisher is refused at that field', () => {
  for (const name of ['who', 'title', 'publisher'] as const)
    expect(wrongIn({ [name]: ' ' })).toEqual([name]);
});

test.each(['http://example.org/x', 'www.example.org', '10.1000/1'])(
  'a source is refused at an address that could never be published: %s',
  (address) => {
    expect(wrongIn({ address })).toEqual(['address']);
  },
);

test.each(['soon', '20255', '1066'])('a year that is none is refused, not left out: %s', (year) => {
  expect(wrongIn({ year })).toEqual(['year']);
});

test('a year may be left empty, and spaces around what is typed are no fault', () => {
  const source = sourceOf(
    { ...form, who: ' A.  Writer ', year: '', address: ' https://example.org/x ' },
    aFront(),
    today,
  );
  expect(source).toMatchObject({
    value: { who: 'A. Writer', year: null, address: 'https://example.org/x' },
  });
});

test('a source says how much of it was read, and when that was found out', () => {
  expect(sourceOf(form, aFront(), today)).toMatchObject({
    value: { extent: 'abstract', checked: today },
  });
  const before = aSource({ checked: '2025-01-01', extent: 'abstract' });
  const title = changedSource({ ...formOf(before), title: 'A longer study' }, before, today);
  expect(title).toMatchObject({
    value: { ...before, title: 'A longer study', checked: '2025-01-01' },
  });
  const read = changedSource({ ...formOf(before), extent: 'full' }, before, today);
  expect(read).toMatchObject({ value: { ...before, extent: 'full', checked: today } });
});

test('why a source was refused is said with the name of each field', () => {
  const source = sourceOf({ ...form, who: '', year: 'soon' }, aFront(), today);
  if (source.ok) throw new Error('a source was made');
  expect(sourceRefusalInWords(source.refusal)).toMatch(
    /^Who wrote it: This is needed.* Year: Write a year of four digits.* still in the form\.$/,
  );
});
