import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import {
  chooseInMenu,
  glanceOf,
  hideButton,
  linesOf,
  openAllCards,
  openCard,
  openHome,
  rowNamed,
  search,
} from '../support/e2e/drive.ts';
import { buttonOf, headingOf, lookAt, nhsNumber, saveBy } from '../support/e2e/whole-panel.ts';

const title = 'Working with an interpreter';
const noteOf = (panel: Page) => panel.getByLabel('A note, if you like');
const choose = (panel: Page, choice: string) =>
  panel.getByRole('radio', { name: choice, exact: true }).check();

async function openTell(panel: Page): Promise<void> {
  await buttonOf(panel, 'Tell us').click();
  await expect(headingOf(panel)).toHaveText('Tell us');
}

test.beforeEach(async ({ panel }) => {
  await openHome(panel, 'consulting');
  await openCard(panel, title);
  await openTell(panel);
});

test('asks for one of the fixed choices, unsafe or wrong first', async ({ panel }) => {
  await expect(panel.getByRole('radio').first()).toHaveAccessibleName('Unsafe or wrong');
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(panel.locator('form')).toContainText('Foreword sends nothing by itself.');
  await lookAt(panel, 'tell');
  await noteOf(panel).fill('The second line is long.');
  await buttonOf(panel, 'Keep this').click();
  await expect(panel.getByRole('alert')).toContainText('Choose what you want to say first.');
  await expect(noteOf(panel)).toHaveValue('The second line is long.');
});

test('keeps nothing that may name a patient, and leaves the words to be changed', async ({
  panel,
}) => {
  await choose(panel, 'Something is missing');
  for (const [note, found] of [
    [`It was about ${nhsNumber}.`, 'an NHS number'],
    ['She was born on 3 March 1961.', 'a date of birth'],
  ] as const) {
    await noteOf(panel).fill(note);
    await buttonOf(panel, 'Keep this').click();
    await expect(panel.getByRole('alert')).toContainText(`It seems to hold ${found}.`);
    await expect(noteOf(panel)).toHaveValue(note);
  }
  await lookAt(panel, 'tell-refused');
  await chooseInMenu(panel, 'Our practice');
  await expect(panel.getByText('No notes about cards are kept on this computer.')).toBeVisible();
});

test('keeps what was told, and gives it as a file or as a draft without an address', async ({
  panel,
  restart,
}) => {
  await choose(panel, 'Hard to follow');
  await noteOf(panel).fill('The second line is long.');
  await buttonOf(panel, 'Keep this').press('Enter');
  await expect(panel.locator(':focus')).toContainText('It is kept on this computer.');
  const mail = await panel.getByRole('link', { name: 'Write as an email' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:\?subject=Foreword%20card%3A%20Hard%20to%20follow&body=/);
  await lookAt(panel, 'told');
  const { name, text } = await saveBy(panel, buttonOf(panel, 'Save all as a file'));
  expect(name).toMatch(/^foreword-told-us-\d{4}-\d\d-\d\d\.json$/);
  const { schema, feedback } = JSON.parse(text);
  expect(schema).toBe('foreword.feedback/1');
  expect(feedback).toEqual([
    {
      card: 'consulting/interpreter',
      rev: 1,
      choice: 'hard-to-follow',
      note: 'The second line is long.',
      role: 'consulting',
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ]);
  await buttonOf(panel, 'Back to the card').click();
  await openTell(panel);
  await expect(noteOf(panel)).toHaveValue('');
  const { panel: later } = await restart();
  await chooseInMenu(later, 'Our practice');
  await expect(later.getByText('1 note kept on this computer.')).toBeVisible();
  const again = await saveBy(later, buttonOf(later, 'Save as a file'));
  expect(JSON.parse(again.text).feedback).toEqual(feedback);
  await buttonOf(later, 'Remove it here').press('Enter');
  await buttonOf(later, 'Remove it').press('Enter');
  await expect(later.getByText('No notes about cards are kept on this computer.')).toBeVisible();
  await expect(later.locator(':focus')).toHaveCount(1);
});

test('says whom to tell of what is unsafe, and hides the card here until it is shown again', async ({
  panel,
  restart,
}) => {
  await choose(panel, 'Unsafe or wrong');
  const unsafe = panel.getByRole('region', { name: 'If it is unsafe or wrong' });
  await expect(unsafe).toContainText(/Tell first: \S+/);
  await expect(unsafe).toContainText('ring 999');
  await lookAt(panel, 'tell-unsafe');
  await unsafe.getByRole('button', { name: 'Hide this card here now' }).press('Enter');
  await expect(panel.locator(':focus')).toContainText('This card is hidden here now.');
  await lookAt(panel, 'tell-hidden-here');
  await buttonOf(panel, 'Cancel').click();
  await expect(headingOf(panel)).toHaveText(title);
  await panel.getByRole('banner').getByRole('button', { name: 'Consulting' }).click();
  await expect(glanceOf(panel)).toBeVisible();
  await search(panel, 'interpreter');
  await expect(panel.locator('main .row').first()).toBeVisible();
  await expect(rowNamed(panel, title)).toHaveCount(0);
  const { panel: later } = await restart();
  await openAllCards(later);
  const hidden = later.getByRole('navigation', { name: 'Hidden here' });
  await expect(rowNamed(later, title)).toHaveCount(1);
  await expect(hidden.locator('.row .t')).toHaveText(title);
  await hidden.scrollIntoViewIfNeeded();
  await lookAt(later, 'all-with-hidden-here');
  await hidden.locator('.row').click();
  await expect(later.locator('main')).toContainText('Your practice hid this card.');
  await expect(linesOf(later)).toHaveCount(0);
  await lookAt(later, 'hidden-here');
  await buttonOf(later, 'Show it again').press('Enter');
  await expect(glanceOf(later).getByRole('heading', { name: title })).toBeFocused();
  await openAllCards(later);
  await expect(hidden).toHaveCount(0);
});

test('keeps half-typed words for the form of their card, until somebody hides', async ({
  panel,
  closePanel,
  reopenPanel,
}) => {
  const half = 'The second line is';
  await noteOf(panel).fill(half);
  await openCard(panel, 'Fit notes and benefit letters');
  await openTell(panel);
  await expect(noteOf(panel)).toHaveValue('');
  await openCard(panel, title);
  await closePanel();
  const again = await reopenPanel();
  await expect(headingOf(again)).toHaveText(title);
  await expect(again.locator('body')).not.toContainText(half);
  await openTell(again);
  await expect(noteOf(again)).toHaveValue(half);
  await hideButton(again).click();
  await again.getByRole('button', { name: 'Show' }).click();
  await expect(glanceOf(again)).toBeVisible();
  // Whoever shows it again may be somebody else.
  await openCard(again, title);
  await openTell(again);
  await expect(noteOf(again)).toHaveValue('');
});
