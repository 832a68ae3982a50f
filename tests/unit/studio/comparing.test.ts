import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { compareFronts } from '#lib/studio/compare-fronts.ts';
import { compareEditions } from '#lib/studio/compared-editions.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { frontWordsFor } from '#lib/words/compare-front.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront, aSituation } from '../../support/a-front.ts';
import { aDraftedFile } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const cards = [
  aCard({ id: 'consulting/one', title: 'One' }),
  aCard({ id: 'consulting/two', title: 'Two' }),
  aCard({ id: 'consulting/three', title: 'Three' }),
];

async function anOpenLibrary(): Promise<Studio> {
  const desk = await aStudioDesk({ front: aFront(), cards, released: '2026-11-22' });
  const studio = await desk.tab();
  await studio.opening.openInstalled();
  return studio;
}

function differencesIn({ comparing }: Studio) {
  const { before, after } = comparing.comparing();
  const [one, other] = [comparing.edition(before), comparing.edition(after)];
  if (!one || !other) throw new Error('both sides should have been read');
  return compareEditions(one, other, fieldWordsFor(aFront()));
}

const brief = (studio: Studio) => differencesIn(studio).map(({ id, change }) => `${change} ${id}`);

async function write(studio: Studio, id: string, line: string): Promise<void> {
  studio.hearHash(`#/card/${id}`);
  studio.editing.change({ lines: [line, '', ''] }, 'lines.0');
  await studio.editing.save();
}

test('a library is compared with its release: what was changed, begun and is to be left out', async () => {
  const studio = await anOpenLibrary();
  expect(brief(studio)).toEqual([]);
  await write(studio, 'consulting/two', 'Offer a seat.');
  await studio.library.removeCard('consulting/three', true);
  const id = await studio.library.addCard({
    ...{ kind: 'prompt', audience: ['consulting'], title: 'Four' },
  });
  expect(brief(studio)).toEqual([
    'changed consulting/two',
    `new ${id}`,
    'removed consulting/three',
  ]);
  const [changed] = differencesIn(studio);
  expect(changed?.comparison.changes.every(({ field }) => field === 'lines')).toBe(true);
});

test('two drafts on this computer are compared as each is being written', async () => {
  const studio = await anOpenLibrary();
  const first = studio.state.work.value?.id ?? '';
  await write(studio, 'consulting/one', 'Say who you are.');
  await studio.opening.openInstalled();
  await write(studio, 'consulting/two', 'Offer a seat.');
  expect(studio.comparing.comparing().others.map(({ id }) => id)).toEqual([first]);
  await studio.comparing.choose({ before: { work: first }, after: 'now' });
  expect(brief(studio)).toEqual(['changed consulting/one', 'changed consulting/two']);
  studio.comparing.swap();
  expect(studio.comparing.comparing().after).toEqual({ work: first });
});

test('a draft that somebody sent is compared before it is brought in, and changes nothing', async () => {
  const studio = await anOpenLibrary();
  await studio.comparing.readFile('from-elm.foreword', await aDraftedFile());
  expect(studio.comparing.comparing()).toMatchObject({
    after: 'file',
    fileName: 'from-elm.foreword',
  });
  expect(brief(studio)).toContain('new consulting/by-the-door');
  expect(studio.state.drafts.value.size).toBe(0);
});

test('a file that is no draft and no release is refused, and the comparison stays', async () => {
  const studio = await anOpenLibrary();
  await studio.comparing.readFile('letter.zip', new Uint8Array([1, 2, 3]));
  expect(studio.comparing.comparing()).toMatchObject({
    before: 'published',
    refusal: { of: 'files', refusal: { code: 'zip-damaged' } },
  });
});

test('of a situation or search words nothing is said that nobody wrote yet', () => {
  const before = aFront({ situations: [], synonyms: [] });
  const bare = aSituation({ label: 'Upset', cue: '', discreetLabel: '', audience: [], first: [] });
  const after = { ...before, situations: [bare], synonyms: [[], ['bell']] };
  const changes = compareFronts(before, after, frontWordsFor(new Map()));
  const said = changes.map(({ field, pieces }) => [field, pieces.map(({ text }) => text)]);
  expect(said).toEqual([
    ['situations', ['Upset.']],
    ['synonyms', ['bell']],
  ]);
});

test('home, situations and search words are compared in words', () => {
  const before = aFront();
  const after = {
    ...before,
    home: { ...before.home, consulting: 'consulting/two' },
    synonyms: [...before.synonyms, ['reception', 'front desk']],
  };
  const words = frontWordsFor(new Map([['consulting/two', 'Two']]));
  const changes = compareFronts(before, after, words);
  expect(changes.map(({ field }) => field)).toEqual(['consulting', 'synonyms']);
  const added = changes.flatMap(({ pieces }) => pieces).filter(({ piece }) => piece === 'added');
  expect(added.map(({ text }) => text)).toEqual(['Two', 'reception, front desk']);
  expect(compareFronts(before, structuredClone(before), words)).toEqual([]);
});
