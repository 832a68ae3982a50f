import type { Page } from '@playwright/test';
import type { Practice } from '#lib/guidance/practice.ts';
import { writePracticeFile } from '#lib/guidance/practice-file.ts';
import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, openCard, openHome } from '../support/e2e/drive.ts';
import {
  bringIn,
  buttonOf,
  fill,
  headingOf,
  lookAt,
  openLocalForm,
  saveBy,
} from '../support/e2e/whole-panel.ts';

const quiet = 'Quiet place to wait';
const place = 'Where the quiet place is';
const longer = 'Longer appointment';
const booking = 'How to book a longer slot';
const name = 'Elm Street Surgery';

const openPractice = async (panel: Page): Promise<void> => {
  await chooseInMenu(panel, 'Our practice');
  await expect(headingOf(panel)).toHaveText('Our practice');
};
const here = (panel: Page) => panel.locator('section.here');
const alertOf = (panel: Page) => panel.getByRole('alert');

async function write(panel: Page, card: string, label: string, text: string): Promise<void> {
  await openCard(panel, card);
  await openLocalForm(panel);
  await fill(panel, { [label]: text, 'Name of your practice': name });
  await buttonOf(panel, 'Save').click();
  await expect(here(panel)).toContainText(text);
}

async function saveFile(panel: Page): Promise<string> {
  await openPractice(panel);
  const { name: file, text } = await saveBy(panel, buttonOf(panel, 'Save the practice file'));
  expect(file).toMatch(/^our-practice-\d{4}-\d\d-\d\d\.foreword$/);
  return text;
}

/** The practice of a file, changed, as a file of its own. */
async function changed(text: string, change: (practice: Practice) => Practice): Promise<string> {
  return writePracticeFile(change(JSON.parse(text).practice));
}

async function summaryOf(panel: Page): Promise<readonly string[]> {
  return panel.locator('dl.sum dd').allInnerTexts();
}

test.describe
  .serial('from one computer to another', () => {
    let file = '';

    test('saves notes, buildings and adoptions as one file', async ({ panel }) => {
      await openHome(panel, 'reception');
      await write(panel, quiet, place, 'Room 4');
      await openPractice(panel);
      await fill(panel, { 'Names of your buildings': 'Elm Street\nHigh Street' });
      await buttonOf(panel, 'Save buildings').click();
      file = await saveFile(panel);
      const { schema, digest, practice } = JSON.parse(file);
      expect(schema).toBe('foreword.practice/1');
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
      expect(practice).toMatchObject({ name, sites: [{ name: 'Elm Street' }, {}] });
      expect(practice.entries).toHaveLength(1);
      await lookAt(panel, 'practice');
    });

    test('brings the file in on a computer that has nothing yet', async ({ panel, restart }) => {
      await openHome(panel, 'reception');
      await openPractice(panel);
      expect(await summaryOf(panel)).toContain('0 cards');
      await bringIn(panel, file);
      await expect(panel.getByText('New in the file: 1 note and 2 buildings.')).toBeVisible();
      // Nothing changes before a person has said so.
      expect(await summaryOf(panel)).toContain('0 cards');
      await lookAt(panel, 'practice-file-new');
      await buttonOf(panel, 'Bring it in').click();
      await expect(panel.getByText('Done. 1 note and 2 buildings brought in.')).toBeVisible();
      expect(await summaryOf(panel)).toEqual([name, '1 card', '0 situations']);
      await expect(panel.getByLabel('Names of your buildings')).toHaveValue(
        'Elm Street\nHigh Street',
      );
      await expect(panel.locator(':focus')).toHaveCount(1);
      const { panel: later } = await restart();
      await openCard(later, quiet);
      await expect(here(later)).toContainText('Room 4');
      await expect(here(later)).toContainText(`Written by ${name}`);
    });
  });

test('compares where both sides changed, and takes for each note the side that is chosen', async ({
  panel,
}) => {
  await openHome(panel, 'reception');
  await write(panel, quiet, place, 'Room 4');
  await write(panel, longer, booking, 'Slot type Long');
  const text = await saveFile(panel);
  const theirs = await changed(text, (practice) => ({
    ...practice,
    entries: practice.entries.map((entry) =>
      entry.op !== 'annotate'
        ? entry
        : {
            ...entry,
            day: entry.base.id.endsWith('quiet-place-to-wait') ? '2099-01-31' : '2020-01-31',
            note: ['From the other desk'],
          },
    ),
  }));
  await bringIn(panel, theirs);
  await expect(panel.getByText('2 notes differ from what stands here.')).toBeVisible();
  const side = (card: string, words: RegExp) =>
    panel.getByRole('group', { name: card }).getByRole('radio', { name: words });
  // The later day is chosen, until somebody chooses otherwise.
  await expect(side(quiet, /^Take theirs: Room 4; From the other desk/)).toBeChecked();
  await expect(side(longer, /^Keep ours: Slot type Long \(/)).toBeChecked();
  await lookAt(panel, 'practice-file-compare');
  await buttonOf(panel, 'Bring it in').click();
  await expect(panel.getByText('Done. 1 note brought in.')).toBeVisible();
  await openCard(panel, quiet);
  await expect(here(panel)).toContainText('From the other desk');
  await openCard(panel, longer);
  await expect(here(panel)).not.toContainText('From the other desk');
  await openPractice(panel);
  await bringIn(panel, theirs);
  await panel.getByRole('radio', { name: /^Take theirs: Slot type Long/ }).check();
  await buttonOf(panel, 'Leave it').click();
  await expect(buttonOf(panel, 'Bring it in')).toHaveCount(0);
  await openCard(panel, longer);
  await expect(here(panel)).not.toContainText('From the other desk');
});

/** Files that are not taken, each with what is said of it and its code. */
async function refusedFiles(text: string) {
  const damaged = ['It is damaged', 'practice-file-damaged'] as const;
  const foreign = await changed(text, (practice) => ({ ...practice, name: 'Another Surgery' }));
  const notValid = await changed(text, (practice) => ({
    ...practice,
    sites: [{ id: 'a', name: '<b>' }],
  }));
  return [
    ['damaged', text.replace('Room 4', 'Room 5'), ...damaged],
    ['cut short', text.slice(0, text.length / 2), ...damaged],
    ['empty', '', ...damaged],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), ...damaged],
    ['newer', text.replace('tice/1', 'tice/2'), 'for a newer Foreword', 'practice-file-newer'],
    ['foreign', foreign, 'It is from Another Surgery. The notes here', 'practice-file-foreign'],
    ['not-valid', notValid, 'that Foreword does not allow', 'practice-file-not-valid'],
  ] as const;
}

test('refuses a file that is damaged, newer, foreign or not valid, and loses nothing', async ({
  panel,
}) => {
  await openHome(panel, 'reception');
  await write(panel, quiet, place, 'Room 4');
  const text = await saveFile(panel);
  const before = await summaryOf(panel);
  for (const [kind, file, words, code] of await refusedFiles(text)) {
    await openPractice(panel);
    await expect(alertOf(panel)).toHaveCount(0);
    await bringIn(panel, file);
    await expect(alertOf(panel)).toContainText('This file was not brought in');
    await expect(alertOf(panel)).toContainText(words);
    await expect(alertOf(panel)).toContainText(/have not changed\./);
    await expect(alertOf(panel)).toContainText(code);
    expect(await summaryOf(panel)).toEqual(before);
    if (!kind.includes(' ') && kind !== 'empty') await lookAt(panel, `practice-file-${kind}`);
  }
  expect(JSON.parse(await saveFile(panel)).practice).toEqual(JSON.parse(text).practice);
  await chooseInMenu(panel, 'Check this computer');
  await expect(panel.locator('main')).toContainText('practice-file-foreign');
});
