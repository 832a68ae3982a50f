import { expect, test } from 'vitest';
import { readStarter } from '#lib/cli/read-starter.ts';
import { isOrdinary } from '#lib/search/ordinary.ts';
import ordinary from '#lib/search/ordinary-words.json' with { type: 'json' };
import { searchCards } from '#lib/search/search-cards.ts';
import { ordinaryWords } from '../../tools/search/ordinary-words.ts';

test('the common words are those of the list that they come from', async () => {
  expect(ordinary).toEqual(await ordinaryWords());
});

test('knows common words in every spelling, and from four letters their beginnings', () => {
  for (const word of ['rapid', 'colour', 'color', 'isolated', 'cellulitis', 'xray', 'camhs'])
    expect(isOrdinary(word, false)).toBe(true);
  expect(isOrdinary('isolat', false)).toBe(false);
  expect(isOrdinary('isolat', true)).toBe(true);
  expect(isOrdinary('iso', true)).toBe(false);
  expect(isOrdinary('constructor', false)).toBe(false);
  expect(isOrdinary('ŵyr', false)).toBe(false);
});

test('takes no word that is spelt right for abuse, rape or suicide', async () => {
  const starter = await readStarter('lib/starter');
  if (!starter.ok) throw new Error(JSON.stringify(starter.refusal));
  const { find } = searchCards(starter.value.cards, starter.value.front);
  const queries = [
    ...[
      'rapid access clinic',
      'obese patient',
      'dental abscess',
      'socially isolated',
      'itchy rash',
    ],
    ...['diet advice', 'recently widowed', 'grape', 'parasites', 'cold and flu', 'dvla', 'bulimia'],
    ...['absce', 'isolat', 'rapi', 'CAMHS', 'sepsis', 'psoriasis'],
  ];
  for (const query of queries) {
    expect(find(query, 'reception').corrected, query).toBeUndefined();
  }
  // What is misspelt is still put right, and what comes of it shown.
  expect(find('suicde', 'reception').corrected).toBe('suicide');
  expect(find('smaer', 'consulting').corrected).toBe('smear');
});

test('takes no name of a person for a word of a card, in capitals or small letters', async () => {
  const starter = await readStarter('lib/starter');
  if (!starter.ok) throw new Error(JSON.stringify(starter.refusal));
  const { find } = searchCards(starter.value.cards, starter.value.front);
  const names = ['Molly', 'Denise Patel', 'Mr Harris', 'gary', "Kelly's", 'Siân', 'john smith'];
  // Names that no list has: with a capital they are not put right by sound or beginning alone.
  const rare = ['Haoran', 'Birute', 'Soran', 'Morwenna'];
  for (const query of [...names, ...rare]) {
    expect(find(query, 'reception').corrected, query).toBeUndefined();
  }
  // Nor are names parted into words, or what two short words make together.
  for (const query of ['Harmsworth', 'Killingworth', 'Beatson', 'hurtwood', 'rapeseed']) {
    expect(find(query, 'reception').hits, query).toEqual([]);
  }
  expect(find('panicbutton', 'reception').corrected).toBe('panic button');
  // No card says "appt", but one that says "appts" is known by it.
  expect(find('longerappt', 'reception').corrected).toBe('longer appt');
  // Whoever begins with a capital is put right all the same.
  expect(find('Suicde', 'reception').corrected).toBe('suicide');
  expect(find('Domsetic Abuse', 'consulting').corrected).toBe('domestic Abuse');
});
