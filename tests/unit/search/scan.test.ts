import { expect, test } from 'vitest';
import { makeSegment } from '#lib/search/make-segment.ts';
import { type Index, openIndex } from '#lib/search/open-index.ts';
import { openSearch } from '#lib/search/open-search.ts';
import { readQuery } from '#lib/search/read-query.ts';
import { scan } from '#lib/search/scan.ts';
import { type Least, watchFor } from '#lib/search/watch.ts';
import { aFront, someCards } from './cards.ts';

const [model] = someCards;
if (model?.kind !== 'prompt') throw new Error('there are no cards to make others after');
const aCardOf = (id: string, ...lines: string[]) => ({
  ...model,
  ...{ id: `consulting/${id}`, title: id, lines, situations: [], parts: { say: ['Yes.'] } },
});
const cards = [
  aCardOf('apart', 'Quiet is what a room can be.'),
  aCardOf('across', 'Somewhere quiet.', 'Room for two.'),
  aCardOf('together', 'A quiet room is there for you.'),
  aCardOf('least', 'There for you.'),
];

function indexOf(perPack: number): Index {
  const packs = Array.from({ length: cards.length / perPack }, (_, n) => ({
    name: `pack-${n}`,
    cards: cards.slice(n * perPack, (n + 1) * perPack),
  }));
  const opening = openIndex({
    segments: packs.map((pack) => makeSegment(pack.name, pack.cards)),
    cards: packs.flatMap((pack) => pack.cards.map((card) => ({ ...card, pack: pack.name }))),
    front: aFront,
  });
  let step = opening.next();
  while (!step.done) step = opening.next();
  return step.value;
}

/** What is found of a query: of each card its id, and the terms that it has. */
function foundIn(index: Index, query: string, least: Least) {
  const reading = readQuery(query, index.vocabulary, index.phrases, true);
  const watch = watchFor(reading, index, least);
  const { cards: found, starts, cells } = scan(index, watch, 'whole');
  const parts = cells.length === 0 ? 1 : index.meanSizes.length;
  return found.map((card, n) => {
    const terms = cells.slice(starts[n], starts[n + 1]).map((cell) => Math.floor(cell / parts));
    return [
      index.cards[card]?.id,
      [...new Set(terms.map((term) => watch.terms[term]?.name))].sort(),
    ] as const;
  });
}

test('two words count as neighbours only side by side in one sentence, in any pack', () => {
  for (const perPack of [1, 2, 4]) {
    const found = new Map(foundIn(indexOf(perPack), 'quiet room', 'sought'));
    expect(found.get('consulting/apart')).toEqual(['quiet', 'room']);
    expect(found.get('consulting/across')).toEqual(['quiet', 'room']);
    expect(found.get('consulting/together')).toEqual(['quiet', 'quiet room', 'room']);
  }
});

test('a situation that two sources tell of is found by what the last of them says', () => {
  const [situation] = aFront.situations;
  if (!situation) throw new Error('there is no situation to make others after');
  const labels = ['The lobby', 'The corridor'];
  const twice = labels.map((label) => ({ ...situation, id: 'waiting', label, cue: 'Wait.' }));
  const stairs = { ...situation, id: 'stairs', label: 'The stairs', cue: 'Go up.' };
  const card = { ...aCardOf('tagged', 'Nowhere.'), situations: ['waiting'], pack: 'pack' };
  const search = openSearch({
    segments: [makeSegment('pack', [card])],
    cards: [card],
    front: { situations: [...twice, stairs], synonyms: [['tagged', 'marked']] },
  });
  const ids = (query: string) => search.find(query, 'reception').hits.map(({ id }) => id);
  expect([ids('corridor'), ids('marked')]).toEqual([['consulting/tagged'], ['consulting/tagged']]);
  expect([...ids('lobby'), ...ids('stairs')]).toEqual([]);
});

test('words that only hold a question together may be no reason to show a card', () => {
  const index = indexOf(2);
  const ids = (least: Least) => foundIn(index, 'is there a quiet room', least).map(([id]) => id);
  expect(ids('sought')).toContain('consulting/least');
  expect(ids('no-reason')).toEqual(['apart', 'across', 'together'].map((id) => `consulting/${id}`));
  const together = new Map(foundIn(index, 'is there a quiet room', 'no-reason'));
  expect(together.get('consulting/together')).toContain('is');
});
