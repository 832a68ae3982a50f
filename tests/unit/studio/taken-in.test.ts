import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { writeDraftFile } from '#lib/pack/draft-file.ts';
import { cardOf } from '#lib/studio/card-of.ts';
import { writeCsv } from '#lib/studio/csv.ts';
import { draftOf } from '#lib/studio/draft.ts';
import { rowsOfCards } from '#lib/studio/sheet-plan.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const id = 'consulting/start-safe';
const titleOf = ({ editing }: Studio) => editing.view.value?.draft.title;

/** Two tabs with the same card open, which was written on here already where that is said. */
async function twoTabs(written: 'written' | 'as-published') {
  const desk = await aStudioDesk();
  const one = await desk.tab();
  await one.opening.openStarter();
  const other = await desk.tab();
  for (const tab of [one, other]) tab.hearHash(`#/card/${id}`);
  if (written === 'written') await write(one, 'Ours');
  return { one, other };
}

async function write({ editing }: Studio, title: string): Promise<void> {
  editing.change({ title }, 'title');
  await editing.save();
}

/** The card as somebody else wrote it. */
function theirs({ state }: Studio) {
  const card = state.work.value?.cards.find((one) => one.id === id);
  if (!card) throw new Error('the starter should have the card');
  return { ...draftOf(card), title: 'Theirs' };
}

async function takeSheet(tab: Studio): Promise<void> {
  tab.hearHash('#/open');
  await tab.sheets.readSheet('cards.csv', utf8(writeCsv(rowsOfCards([theirs(tab)]))));
  await tab.sheets.takeSheet();
}

async function takeDraft(tab: Studio, chosen: 'theirs' | 'ours'): Promise<void> {
  const front = tab.state.work.value?.front;
  tab.hearHash('#/sign-off');
  await tab.signing.readDraft(
    await writeDraftFile({
      ...{ bundle: front?.bundle.id ?? '', saved: '2026-11-22', front },
      ...{ cards: new Map([[id, cardOf(theirs(tab))]]), approvals: [], signatures: [] },
    }),
  );
  await tab.signing.takeIn(new Set(chosen === 'theirs' ? [id] : []));
}

/** That both tabs show what was taken, and that it can be written on in either. */
async function bothShowTheirs({ one, other }: { one: Studio; other: Studio }): Promise<void> {
  one.hearHash(`#/card/${id}`);
  expect(titleOf(one)).toBe('Theirs');
  await expect.poll(() => titleOf(other)).toBe('Theirs');
  await write(other, 'Theirs, and more');
  await expect.poll(() => titleOf(one)).toBe('Theirs, and more');
  await write(one, 'Theirs, and more yet');
  await expect.poll(() => titleOf(other)).toBe('Theirs, and more yet');
  for (const { editing } of [one, other]) expect(editing.view.value?.clash).toBeUndefined();
}

test.each(['written', 'as-published'] as const)(
  'a card that is open shows what a spreadsheet brought, in this tab and in others: %s',
  async (written) => {
    const tabs = await twoTabs(written);
    await takeSheet(tabs.one);
    await bothShowTheirs(tabs);
  },
);

test.each(['written', 'as-published'] as const)(
  'a card that is open shows what a draft brought, in this tab and in others: %s',
  async (written) => {
    const tabs = await twoTabs(written);
    await takeDraft(tabs.one, 'theirs');
    await bothShowTheirs(tabs);
    const copies = tabs.one.editing.view.value?.copies.map(({ draft }) => draft.title);
    expect(copies).toEqual(written === 'written' ? ['Ours'] : []);
  },
);

test('a draft that is not chosen is listed as a copy as soon as the card is looked at again', async () => {
  const { one } = await twoTabs('written');
  await takeDraft(one, 'ours');
  one.hearHash(`#/card/${id}`);
  await expect
    .poll(() => one.editing.view.value?.copies.map(({ draft }) => draft.title))
    .toEqual(['Theirs']);
  expect(titleOf(one)).toBe('Ours');
});

test('a card that is left out of the next release says so at once, and can be written on', async () => {
  const { one } = await twoTabs('as-published');
  await one.library.removeCard(id, true);
  expect(one.editing.view.value?.removed).toBe(true);
  await write(one, 'Ours');
  expect(one.editing.view.value).toMatchObject({ removed: true, clash: undefined });
});
