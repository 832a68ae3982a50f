import type { Page } from '@playwright/test';
import type { Card } from '#lib/guidance/card.ts';
import { expect, test } from '../support/chromium/test.ts';
import { test as testOfRelease } from '../support/e2e/another-release.ts';
import { findAxeFaults } from '../support/e2e/axe.ts';
import { chooseInMenu, hideButton, openCard, openHome, showButton } from '../support/e2e/drive.ts';
import { cardOf, readGuidance } from '../support/e2e/guidance.ts';
import { setLook } from '../support/e2e/look.ts';
import { a4, type PaperSide, printPaper } from '../support/e2e/paper.ts';
import {
  buttonOf,
  fill,
  lookAt,
  openLocalForm,
  pictureOf,
  writeLocalNote,
} from '../support/e2e/whole-panel.ts';
import { savePicture } from '../support/pictures.ts';

const withHandout = 'consulting/interpreter';
const lines = ['You can have an interpreter. It is free.', 'You can ask for another one.'];

/** The same cards, one of which has words to be taken away. */
const withWords = (card: Card): Card =>
  card.id === withHandout
    ? ({ ...card, handout: { title: 'Your interpreter', lines } } as Card)
    : card;

/** Presses a button that opens the print page, on a computer set to dark, and gives the page. */
async function openSheets(panel: Page, name: string): Promise<Page> {
  const opening = panel.context().waitForEvent('page');
  await buttonOf(panel, name).click();
  const sheets = await opening;
  await setLook(sheets, 'dark');
  await expect(sheets.locator('.sheet').first()).toBeVisible();
  return sheets;
}

/** Each side says which release and which day it is from; all of it is black, on nothing. */
function expectStaffSides(sides: readonly PaperSide[]): void {
  for (const { size, words, colours } of sides) {
    expect(size).toEqual(a4);
    expect(words).toMatch(/Guidance \d{4}\.\d\d\. Printed \d{1,2} \w{3} \d{4}\./);
    expect(colours).toEqual(['0 0 0']);
  }
}

/** Text sizes of the sheets in points, smallest first. */
const sizesOf = (sheets: Page) =>
  sheets.locator('.sheet *').evaluateAll((all) => {
    const points = all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize) * 0.75);
    return [...new Set(points)].sort((a, b) => a - b);
  });

test('prints one card on A4, black on white, with its release and day', async ({ panel }) => {
  const card = cardOf(await readGuidance(panel), 'consulting/tells-you-domestic-abuse');
  await openHome(panel, 'consulting');
  await chooseInMenu(panel, 'Settings');
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await openCard(panel, card.title);
  const sheets = await openSheets(panel, 'Print');
  expect(sheets.url()).toMatch(/^chrome-extension:\/\/\w+\/print\.html$/);
  await expect(sheets).toHaveTitle('Foreword');
  expect((await sizesOf(sheets))[0]).toBeGreaterThanOrEqual(12);
  const sides = await printPaper(sheets);
  expect(sides).toHaveLength(1);
  expectStaffSides(sides);
  for (const words of [card.title, ...card.lines, 'How we do it here', 'Starter card'])
    expect(sides[0]?.words).toContain(words);
  expect(await findAxeFaults(sheets)).toEqual([]);
  await savePicture(sheets, pictureOf('print-card-dark-computer'));
});

test('Hide takes the sheets of a print page away too, and they do not come back', async ({
  panel,
}) => {
  const card = cardOf(await readGuidance(panel), 'consulting/tells-you-domestic-abuse');
  await openHome(panel, 'consulting');
  await openCard(panel, card.title);
  const sheets = await openSheets(panel, 'Print');
  await hideButton(panel).click();
  await expect(sheets.locator('.sheet')).toHaveCount(0);
  await showButton(panel).click();
  await sheets.reload();
  await expect(sheets.getByRole('heading', { name: /nothing to print/ })).toBeVisible();
  await expect(sheets.locator('body')).not.toContainText(card.title);
});

test('prints every reception card as a paper fallback, each on a sheet of its own', async ({
  panel,
}) => {
  const { cards } = await readGuidance(panel);
  const forDesk = cards.filter(({ audience }) => audience.includes('reception'));
  await openHome(panel, 'reception');
  await chooseInMenu(panel, 'Print');
  await lookAt(panel, 'print');
  const sheets = await openSheets(panel, 'Print all reception cards');
  const sides = await printPaper(sheets);
  expectStaffSides(sides);
  const titles = await sheets.getByRole('heading', { level: 1 }).allInnerTexts();
  expect([...titles].sort()).toEqual(forDesk.map(({ title }) => title).sort());
  const begun = sides.filter(({ words }) => titles.some((title) => words.startsWith(`${title}\n`)));
  expect(begun).toHaveLength(forDesk.length);
  expect(await findAxeFaults(sheets)).toEqual([]);
});

test('says release and day on every side, where local notes make a card long', async ({
  panel,
}) => {
  await openHome(panel, 'reception');
  await openCard(panel, 'They tell you something serious');
  await openLocalForm(panel);
  const note = Array.from({ length: 5 }, (_, at) => `${at + 1}. ${'Knock and wait. '.repeat(7)}`);
  for (const field of await panel.locator('form input[type=text]').all())
    await field.fill('Words that go on for as long as words may here. '.repeat(2));
  await fill(panel, {
    'Anything else the team should know': note.join('\n'),
    'Name of your practice': 'Elm Street Surgery',
  });
  await buttonOf(panel, 'Save').click();
  await expect(panel.locator('section.here')).toContainText('5. Knock and wait.');
  const sheets = await openSheets(panel, 'Print');
  const sides = await printPaper(sheets);
  expect(sides.length).toBeGreaterThan(1);
  expectStaffSides(sides);
  expect(sides.map(({ words }) => words).join('')).toMatch(/Written by\s+Elm Street Surgery/);
});

testOfRelease.describe('where a card has a handout', () => {
  testOfRelease.use({ firstRelease: { change: withWords } });

  testOfRelease(
    'prints a handout in its own words under the neutral title, with nothing local',
    async ({ panel }) => {
      const card = cardOf(await readGuidance(panel), withHandout);
      await openHome(panel, 'consulting');
      await openCard(panel, card.title);
      await writeLocalNote(panel);
      const sheets = await openSheets(panel, 'Handout');
      await expect(sheets.getByRole('heading', { level: 1 })).toHaveText(card.discreetTitle);
      const [side, more] = await printPaper(sheets);
      expect(more).toBeUndefined();
      for (const words of lines) expect(side?.words).toContain(words);
      expect(side?.words).not.toMatch(/red tin|Elm Street|Working with an interpreter/);
      expect(side?.size).toEqual(a4);
    },
  );
});

test('has no print button where a card has no handout, and nothing to print without a job', async ({
  panel,
  extensionId,
}) => {
  await openHome(panel, 'consulting');
  await openCard(panel, 'They tell you about domestic abuse');
  await expect(buttonOf(panel, 'Print')).toBeVisible();
  await expect(buttonOf(panel, 'Handout')).toHaveCount(0);
  const page = await panel.context().newPage();
  await page.goto(`chrome-extension://${extensionId}/print.html`);
  await expect(page.getByText('There is nothing to print.', { exact: false })).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
});
