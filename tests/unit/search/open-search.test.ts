import { expect, test } from 'vitest';
import { searchCards } from '#lib/search/search-cards.ts';
import { aFront, someCards } from './cards.ts';

const search = searchCards(someCards, aFront);
const first = (query: string) => search.find(query, 'consulting').hits[0]?.id;

test('finds a card by a word of its title', () => {
  expect(first('examination')).toBe('consulting/intimate-examination');
});

test('finds by another form of the word', () => {
  expect(first('examining')).toBe('consulting/intimate-examination');
  expect(first('registration')).toBe('reception/register-without-papers');
});

test('finds by the letters typed so far, from two on', () => {
  expect(search.find('r', 'reception').hits).toEqual([]);
  expect(search.find('re', 'reception').hits[0]?.id).toBe('reception/register-without-papers');
});

test('says what a misspelt query was taken for, and can be told not to', () => {
  const found = search.find('intimite exam', 'consulting');
  expect(found.corrected).toBe('intimate exam');
  expect(found.hits[0]?.id).toBe('consulting/intimate-examination');
  const asTyped = search.find('intimite', 'consulting', { asTyped: true });
  expect(asTyped).toEqual({ query: 'intimite', hits: [] });
});

test('reads past characters that nobody sees, as a copied word may hold', () => {
  const found = search.find('inti\u00admate e\u200bxam', 'consulting');
  expect(found.hits[0]?.id).toBe('consulting/intimate-examination');
  expect(found.corrected).toBeUndefined();
});

test.each([
  ['letters swapped', 'smaer'],
  ['a letter missed', 'examnation'],
  ['a letter doubled', 'examminnation'],
  ['spelt by ear', 'intimit exam'],
  ['run together', 'intimateexamination'],
  ['run together with a word that no card has', 'buttonscreening'],
])('finds what was meant with %s', (_, query) => {
  expect(search.find(query, 'consulting').hits.length).toBeGreaterThan(0);
});

test('finds by a synonym in either direction, a phrase too', () => {
  expect(first('smear')).toBe('consulting/cervical-screening');
  expect(first('no id')).toBe('reception/register-without-papers');
});

test('finds a card by the words of its title’s synonyms in any order, and shows none of them', () => {
  const [hit] = search.find('screening a pap', 'consulting').hits;
  expect(hit?.id).toBe('consulting/cervical-screening');
  const documents = search.find('documents', 'reception').hits[0];
  expect(documents?.id).toBe('reception/register-without-papers');
  expect(documents?.title.text).toBe('Register without papers');
  expect(documents?.excerpt.text).not.toContain('documents');
});

test('reads past the words of a question', () => {
  expect(first('what do I say when someone cries?')).toBe('consulting/crying');
});

test('puts the current role first among equals, and a better answer before it', () => {
  expect(search.find('interpreter', 'consulting').hits[0]?.id).toBe('consulting/interpreter');
  expect(search.find('interpreter', 'reception').hits[0]?.id).toBe('reception/interpreter');
  expect(search.find('register', 'consulting').hits[0]?.id).toBe(
    'reception/register-without-papers',
  );
});

test('does not suggest a hard topic from a few letters, but finds it by its whole word', () => {
  const ids = (query: string) => search.find(query, 'consulting').hits.map(({ id }) => id);
  expect(ids('in')).not.toContain('consulting/intimate-examination');
  expect(ids('inti')).toContain('consulting/intimate-examination');
  expect(ids('fg')).toEqual([]);
  expect(ids('fgm')).toEqual(['consulting/fgm']);
  expect(ids('su')).toEqual([]);
  expect(ids('suic')).toEqual(['consulting/crisis']);
  expect(ids('an')).not.toContain('consulting/fgm');
});

test('suggests no hard topic by an abbreviation that may be the beginning of another word', () => {
  const ids = (query: string) => search.find(query, 'consulting').hits.map(({ id }) => id);
  expect(ids('si')).toEqual(['reception/register-without-papers']);
  expect(ids('sign')).toEqual(['reception/register-without-papers']);
  expect(ids('si ')[0]).toBe('consulting/crisis');
  expect(ids('SI')[0]).toBe('consulting/crisis');
});

test('suggests no hard topic by a whole word that is also the beginning of another', () => {
  const retitled = (id: string, title: string) =>
    someCards.flatMap((card) => (card.id === id ? [{ ...card, title }] : []));
  const cards = [
    ...retitled('consulting/crying', 'Checking a mole'),
    ...retitled('consulting/fgm', 'Someone was molested'),
    ...retitled('consulting/crisis', 'Being abused'),
  ];
  const synonyms = [...aFront.synonyms, ['being abused', 'molestation']];
  const { find } = searchCards(cards, { ...aFront, synonyms });
  const ids = (query: string) => find(query, 'consulting').hits.map(({ id }) => id);
  expect(ids('mole')).toEqual(['consulting/crying']);
  expect(ids('moles')).toContain('consulting/crying');
  expect(ids('molest')).toContain('consulting/fgm');
  expect(ids('molest')).toContain('consulting/crisis');
});

test('marks the letters that matched in the title, and the line that did where the title has none', () => {
  const [hit] = search.find('intimate exam', 'consulting').hits;
  expect(hit?.excerpt).toEqual({
    field: 'title',
    text: 'Before an intimate examination',
    marks: [[10, 23]],
  });
  const [other] = search.find('couch', 'consulting').hits;
  expect(other?.title.marks).toEqual([]);
  expect(other?.excerpt).toEqual({
    field: 'say',
    text: 'You can stay off the couch until you are ready.',
    marks: [[21, 26]],
  });
});

test('shows what the best card is related to as near', () => {
  const { hits } = search.find('smear', 'consulting');
  expect(hits.find(({ id }) => id === 'consulting/crying')).toMatchObject({ near: true });
});

test.each([
  ['its private', 'it’s private'],
  ['youre nervous', 'you’re nervous'],
])('reads “%s” as it reads “%s”', (hurried, careful) => {
  const scores = (query: string) =>
    search.find(query, 'reception').hits.map(({ id, score }) => ({ id, score }));
  expect(scores(hurried)).toEqual(scores(careful));
  expect(scores(careful)).not.toEqual([]);
});
