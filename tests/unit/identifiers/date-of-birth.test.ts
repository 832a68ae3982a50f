import { expect, test } from 'vitest';
import { findIdentifiers } from '#lib/identifiers/find-identifiers.ts';

const found = (text: string, today = '2026-11-22') =>
  findIdentifiers(text, today).map((one) => one.text);

test('a date said to be a birth is one up to today', () => {
  expect(found('born 21 November 2026')).toEqual(['21 November 2026']);
  expect(found('born 23 November 2026')).toEqual([]);
  expect(found('born 23 November 2026', '2026-12-01')).toEqual(['23 November 2026']);
});

test('without words, two digits of a year that is near are a day to come', () => {
  expect(found('next review 31/3/27')).toEqual([]);
  expect(found('Jo 3/12/26')).toEqual([]);
});

test('a birth written in words is a date like any other', () => {
  for (const date of [
    'twelfth of March nineteen sixty-one',
    '3rd of May two thousand and four',
    'March the thirty-first, nineteen oh five',
    'first June twenty twelve',
    'fourth of February 1958',
  ]) {
    expect(found(`Born on the ${date}.`)).toEqual([date]);
  }
  expect(found('Born on the thirty-first of June nineteen sixty.')).toEqual([]);
  expect(found('The Act began on the fifth of July nineteen forty-eight.')).toEqual([]);
});

test('a day that no calendar has is no date', () => {
  expect(found('DOB 30/02/1971')).toEqual([]);
});

test('two digits of a year mean the last such day that has been', () => {
  expect(found('DOB 3/12/26')).toEqual(['3/12/26']);
  expect(found('Jo 3/12/42')).toEqual(['3/12/42']);
  expect(found('DOB 3/10/26')).toEqual(['3/10/26']);
  expect(found('DOB 3/12/27')).toEqual(['3/12/27']);
});

test('without words, figures count from five years back, words and ISO from 18', () => {
  expect(found('Jo 21/11/2021')).toEqual(['21/11/2021']);
  expect(found('Jo 23/11/2021')).toEqual([]);
  expect(found('Jo, 21 November 2008')).toEqual(['21 November 2008']);
  expect(found('Jo, 23 November 2008')).toEqual([]);
  expect(found('Jo, 2008-11-23')).toEqual([]);
});

test('words that tell of an event make an old date innocent', () => {
  expect(found('Published 12/03/1998')).toEqual([]);
  expect(found('12/03/1998: the Act was signed')).toEqual([]);
  expect(found('open 1/4/2008 to 31/3/2011')).toEqual([]);
});

test('a visit long ago is rather a birth', () => {
  expect(found('clinic: Jo 12/03/2015')).toEqual([]);
  expect(found('clinic: Jo 12/03/1971')).toEqual(['12/03/1971']);
});

test('people born before, after or between days are a group', () => {
  expect(found('born on or after 1 September 2006')).toEqual([]);
  expect(found('born on 1 September 2006 or later')).toEqual([]);
  expect(found('born between 1 September 1997 and 31 August 2006')).toEqual([]);
});

test('the words belong to the date beside them', () => {
  expect(found('DOB 4/5/62, seen 12/3/2019')).toEqual(['4/5/62']);
  expect(found('Seen 12/3/2019, DOB 4/5/62')).toEqual(['4/5/62']);
  expect(found('12/3/71 (DOB)')).toEqual(['12/3/71']);
});
