import { expect, test } from 'vitest';
import { makeSegment } from '#lib/search/make-segment.ts';
import { openSearch, openSearchInSlices } from '#lib/search/open-search.ts';
import { aFront, someCards } from './cards.ts';

const perPack = 100;
const [model] = someCards;
if (model?.kind !== 'prompt') throw new Error('there are no cards to make others after');
const filler = Array.from({ length: 2_100 }, (_, at) => ({
  ...model,
  id: `consulting/filler-${at}`,
  title: `Filler number ${at}`,
  lines: ['Nothing that anybody looks for.'],
  contentNotes: [],
  parts: { say: [at % 50 === 0 ? 'Mind the marmalade.' : 'Nothing here.'] },
}));
const cards = [...someCards, ...filler];
const packs = Array.from({ length: Math.ceil(cards.length / perPack) }, (_, at) => ({
  name: `pack-${at}`,
  cards: cards.slice(at * perPack, (at + 1) * perPack),
}));
const parts = {
  segments: packs.map((pack) => makeSegment(pack.name, pack.cards)),
  cards: packs.flatMap((pack) => pack.cards.map((card) => ({ ...card, pack: pack.name }))),
  front: aFront,
};
const search = openSearch(parts);
const ids = (query: string) => search.find(query, 'consulting').hits.map(({ id }) => id);

test('among thousands of cards one is found by its title, a slip of the pen and a synonym', () => {
  for (const query of ['intimate examination', 'intimite exam']) {
    expect(ids(query)[0]).toBe('consulting/intimate-examination');
  }
  expect(ids('smear')[0]).toBe('consulting/cervical-screening');
});

test('among thousands of cards the small print is searched where titles do not answer', () => {
  expect(ids('couch')).toEqual(['consulting/intimate-examination']);
  expect(ids('what do I say about marmalade')[0]).toMatch(/^consulting\/filler-/);
});

test('of more cards that answer alike than are shown, the first by their ids are', () => {
  const alike = filler.filter((_, at) => at % 50 === 0).map(({ id }) => id);
  const found = ids('marmalade');
  expect(alike.length).toBeGreaterThan(found.length);
  expect(found).toEqual(alike.sort().slice(0, found.length));
});

test('opened in slices it finds the same, with a pause after each pack', async () => {
  let pauses = 0;
  const sliced = await openSearchInSlices(parts, async () => {
    pauses += 1;
  });
  expect(pauses).toBeGreaterThan(packs.length);
  for (const query of ['interpreter', 'marmalade', 'qiuet']) {
    expect(sliced.find(query, 'reception')).toEqual(search.find(query, 'reception'));
  }
});

test('a card that is shown from another pack is not found by its words in this one', () => {
  const other = { ...model, title: 'Other words', pack: 'other' };
  const again = openSearch({
    segments: [...parts.segments, makeSegment('other', [other])],
    cards: [...parts.cards.filter(({ id }) => id !== model.id), other],
    front: aFront,
  });
  const found = (query: string) => again.find(query, 'consulting').hits.map(({ id }) => id);
  expect(found('intimate')).toEqual([]);
  expect(found('other words')[0]).toBe(model.id);
});
