import { expect, test } from 'vitest';
import { costOf, mostCost, spell } from '#lib/search/corrections.ts';
import { soundOf } from '#lib/search/sound.ts';
import { stemOf } from '#lib/search/stem.ts';
import { wordsOf } from '#lib/search/words.ts';

test('reads words with their places, whatever their case, accents and apostrophes', () => {
  expect(wordsOf('The clinician’s CAFÉ, isn’t it?')).toEqual([
    { word: 'the', start: 0, end: 3 },
    { word: 'clinician', start: 4, end: 15 },
    { word: 'cafe', start: 16, end: 20 },
    { word: 'isnt', start: 22, end: 27 },
    { word: 'it', start: 28, end: 30 },
  ]);
});

test('does not take a shortened "would" or "will" for a word', () => {
  const words = (text: string) => wordsOf(text).map(({ word }) => word);
  expect(words('I’d like an ID')).toEqual(['i', 'like', 'an', 'id']);
  expect(words("they'll say we've")).toEqual(['they', 'say', 'we']);
});

test('reads single letters with a full stop or an ampersand between as one word', () => {
  const words = (text: string) => wordsOf(text).map(({ word }) => word);
  expect(words('A&E, the D.V. unit')).toEqual(['ae', 'the', 'dv', 'unit']);
  expect(words('Go to A&E’s desk. It is a.Bad idea&no')).toEqual(
    'go to ae desk it is a bad idea no'.split(' '),
  );
});

test.each([
  'register registers registered registering registration',
  'interpret interpreter interpreters interpreting',
  'examine examined examination examinations exam',
  'prescribe prescribing prescription prescriptions',
  'refer referring referral referrals',
  'abuse abused abusing abusive abuser',
  'suicide suicidal',
  'pregnant pregnancy',
  'disability disabled disabilities',
  'race racism racist racial',
  'note notes noted noting',
  'cry cries cried crying',
  'miss missed missing',
  'stop stopped stopping',
  'safe safety safely',
  'child children',
  'die died dies dying death',
])('brings together the forms %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
  'counsellor counselor',
  'behaviour behavior',
  'recognise recognize',
  'traumatised traumatized',
  'programme program',
  'centre center',
  'paediatric pediatric',
  'licence license',
])('brings together UK and US spelling: %s', (spellings) => {
  expect(new Set(spellings.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
  ['note', 'not'],
  ['letter', 'let'],
  ['homeless', 'home'],
  ['register', 'regime'],
])('keeps %s and %s apart', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('hears that two spellings sound the same, and says nothing of short words', () => {
  expect(soundOf('sikiatrist')).toBe(soundOf('psychiatrist'));
  expect(soundOf('prescripshun')).toBe(soundOf('prescription'));
  expect(soundOf('gp')).toBe('');
});

test.each([
  ['smaer', 'smear'],
  ['intimite', 'intimate'],
  ['chaparone', 'chaperone'],
  ['apointmnet', 'appointment'],
  ['adress', 'address'],
  ['interpretor', 'interpreter'],
  ['saftey', 'safety'],
  ['fobia', 'phobia'],
])('takes %s for %s', (typed, written) => {
  expect(costOf(spell(typed), spell(written), false)).toBeLessThanOrEqual(mostCost(spell(typed)));
});

test.each([
  ['form', 'phone'],
  ['shaken', 'spoken'],
  ['coil', 'call'],
  ['visa', 'case'],
  ['obese', 'abuse'],
  ['isolated', 'assaulted'],
])('does not take %s for %s', (typed, written) => {
  expect(costOf(spell(typed), spell(written), false)).toBeGreaterThan(mostCost(spell(typed)));
});
