import { expect, test } from 'vitest';
import { findInLists } from '#lib/search/find-in-lists.ts';
import { someCards } from './cards.ts';

const { find } = findInLists(someCards);
const ids = (query: string) => find(query, 'consulting').hits.map(({ id }) => id);

test('finds cards by the beginnings of words of their title, the current role first', () => {
  expect(ids('interp')).toEqual(['consulting/interpreter', 'reception/interpreter']);
  expect(ids('intimate exam')).toEqual(['consulting/intimate-examination']);
  expect(ids('xamination')).toEqual([]);
});

test('finds cards by a line, after those whose title has the words', () => {
  expect(ids('pause')).toEqual(['consulting/crying']);
});

test('marks the letters typed', () => {
  const [hit] = find('exam int', 'consulting').hits;
  expect(hit?.title.marks).toEqual([
    [10, 13],
    [19, 23],
  ]);
});

test('suggests no hard topic from a few letters, and nothing from one', () => {
  expect(ids('in')).not.toContain('consulting/crisis');
  expect(ids('i')).toEqual([]);
  expect(ids('crisis')).toEqual(['consulting/crisis']);
});
