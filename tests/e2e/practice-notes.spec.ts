import type { Locator, Page } from '@playwright/test';
import type { Card } from '#lib/guidance/card.ts';
import { expect, test } from '../support/chromium/test.ts';
import { test as testOfRelease } from '../support/e2e/another-release.ts';
import { chooseInMenu, goHome, openCard, openHome, setDiscreet } from '../support/e2e/drive.ts';
import { fill, headingOf, lookAt, nhsNumber, openLocalForm } from '../support/e2e/whole-panel.ts';

const quiet = 'reception/quiet-place-to-wait';
const title = 'Quiet place to wait';
const place = 'Where the quiet place is';
const risky = 'They tell you about domestic abuse';

const hereOf = (panel: Page): Locator => panel.locator('section.here');
const tileOf = (panel: Page): Locator => panel.locator(`.tile[data-row="${quiet}"]`);
const save = (panel: Page) => panel.getByRole('button', { name: 'Save', exact: true }).click();

async function write(panel: Page, words: Readonly<Record<string, string>>): Promise<void> {
  await openLocalForm(panel);
  await fill(panel, words);
  await save(panel);
}

test('shows how it is done here on the card and on its tile, in a voice of its own', async ({
  panel,
  session,
}) => {
  await openHome(panel, 'reception');
  await expect(tileOf(panel)).toHaveText(/Not set up here$/);
  await tileOf(panel).click();
  await expect(hereOf(panel)).toContainText('Not set up here: where the quiet place is');
  await openLocalForm(panel);
  await expect(panel.locator('form')).toContainText('Kept in this browser, for this computer');
  await lookAt(panel, 'local-form');
  await fill(panel, {
    [place]: 'Room 4, by the garden door',
    'Anything else the team should know': 'Knock twice.\nThe light is on the left.',
    'Name of your practice': 'Elm Street Surgery',
  });
  await save(panel);
  await expect(headingOf(panel)).toHaveText(title);
  await expect(hereOf(panel).getByRole('listitem')).toHaveText([
    'Room 4, by the garden door',
    'Knock twice.',
    'The light is on the left.',
  ]);
  await expect(hereOf(panel)).toContainText(/Written by Elm Street Surgery, \d+ \w{3} \d{4}$/);
  await expect(hereOf(panel)).not.toContainText('earlier card');
  await lookAt(panel, 'local-card');
  await goHome(panel);
  await expect(tileOf(panel)).toHaveText(/Here: Room 4, by the garden door$/);
  await lookAt(panel, 'local-tile');
  const { panel: later } = await session.restart();
  await expect(tileOf(later)).toHaveText(/Here: Room 4, by the garden door$/);
});

test('what the Studio writes stands in a panel that is open, at once', async ({
  panel,
  extensionId,
}) => {
  await openHome(panel, 'reception');
  await expect(tileOf(panel)).toHaveText(/Not set up here$/);
  const studio = await panel.context().newPage();
  await studio.goto(`chrome-extension://${extensionId}/studio.html#/local/${quiet}`);
  await fill(studio, { [place]: 'Room 7', 'Name of your practice': 'Elm Street' });
  await save(studio);
  await expect(tileOf(panel)).toHaveText(/Here: Room 7$/);
  await studio.close();
});

test('says whom to ask where a thing is not offered, so that nobody offers it', async ({
  panel,
}) => {
  await openHome(panel, 'reception');
  await tileOf(panel).click();
  await openLocalForm(panel);
  await panel.getByRole('radio', { name: 'Not yet' }).check();
  await fill(panel, { 'Whom to ask about it': 'Sam', 'Name of your practice': 'Elm Street' });
  await save(panel);
  await expect(hereOf(panel)).toContainText('We do not offer this here yet.');
  await goHome(panel);
  await expect(tileOf(panel)).toHaveText(/Not set up\. Ask Sam$/);
});

test('asks for a name, refuses what may be a patient’s, and keeps the words', async ({ panel }) => {
  await openHome(panel, 'reception');
  await tileOf(panel).click();
  await write(panel, { [place]: 'Room 4' });
  await expect(panel.getByRole('alert')).toContainText('Write the name of your practice');
  const note = `Ring about ${nhsNumber}`;
  await fill(panel, {
    'Name of your practice': 'Elm Street',
    'Anything else the team should know': note,
  });
  await save(panel);
  await expect(panel.getByRole('alert')).toContainText('this may be about a patient');
  await expect(panel.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await expect(panel.getByLabel(place)).toHaveValue('Room 4');
  await expect(panel.getByLabel('Anything else the team should know')).toHaveValue(note);
  await lookAt(panel, 'local-refused');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(hereOf(panel)).toContainText('Not set up here');
});

test('stands right after what to leave out on a card of risk, and can be taken away', async ({
  panel,
}) => {
  await openHome(panel, 'consulting');
  await openCard(panel, risky);
  await write(panel, {
    'Where someone can sit quietly and safely': 'Room 2',
    'Name of your practice': 'Elm Street',
  });
  await expect(hereOf(panel)).toContainText('Room 2');
  const headings = await panel.getByRole('heading', { level: 2 }).allInnerTexts();
  const at = headings.indexOf('How we do it here');
  expect(headings[at - 1]).toBe('Leave out');
  await expect(hereOf(panel).locator('.missing')).toHaveCount(2);
  await setDiscreet(panel, true);
  await expect(panel.getByText('Room 2')).toHaveCount(0);
  await setDiscreet(panel, false);
  await openLocalForm(panel);
  await panel.getByRole('button', { name: 'Remove the note' }).click();
  await panel.getByRole('button', { name: 'Remove it' }).click();
  await panel.getByRole('button', { name: 'Back to the card' }).click();
  await expect(hereOf(panel)).not.toContainText('Room 2');
});

test('has its own facts for each building, whichever one this computer stands in', async ({
  panel,
}) => {
  await openHome(panel, 'reception');
  await chooseInMenu(panel, 'Our practice');
  await fill(panel, { 'Names of your buildings': 'Elm Street\nHigh Street' });
  await panel.getByRole('button', { name: 'Save buildings' }).click();
  await chooseInMenu(panel, 'Settings');
  const building = panel.getByRole('group', { name: 'This computer’s building' });
  await building.getByRole('radio', { name: 'Elm Street' }).check();
  await goHome(panel);
  for (const [site, room] of [
    ['Elm Street', 'Room 4'],
    ['High Street', 'Room 9'],
  ] as const) {
    await tileOf(panel).click();
    await openLocalForm(panel);
    await fill(panel, { 'Anything else the team should know': `Ring for ${room}` });
    await panel.getByRole('radio', { name: site }).check();
    await expect(panel.getByLabel('Anything else the team should know')).toHaveValue(
      `Ring for ${room}`,
    );
    await fill(panel, { [place]: room, 'Name of your practice': 'Elm and High' });
    if (site === 'High Street') await lookAt(panel, 'local-form-buildings');
    await save(panel);
    await goHome(panel);
  }
  await expect(tileOf(panel)).toHaveText(/Here: Room 4$/);
  await chooseInMenu(panel, 'Settings');
  await expect(building.getByRole('radio', { name: 'Elm Street' })).toBeChecked();
  await building.getByRole('radio', { name: 'High Street' }).check();
  await goHome(panel);
  await expect(tileOf(panel)).toHaveText(/Here: Room 9$/);
});

/** The same cards, of which one is an edition before that which was built. */
const older = (card: Card): Card =>
  card.id === quiet ? { ...card, why: 'It was written otherwise before.' } : card;

testOfRelease.describe('after an earlier edition', () => {
  testOfRelease.use({ firstRelease: { change: older } });

  testOfRelease(
    'marks a note that was written for an earlier edition of its card',
    async ({ panel, session, other }) => {
      await openHome(panel, 'reception');
      await tileOf(panel).click();
      await write(panel, { [place]: 'Room 4', 'Name of your practice': 'Elm Street' });
      await expect(hereOf(panel)).toContainText('Room 4');
      await goHome(panel);
      other.carryCurrent();
      await session.closePanel();
      const later = await session.reopenPanel();
      await expect(later.locator('footer.foot')).toContainText('New cards are ready.');
      await openCard(later, title);
      await expect(hereOf(later)).toContainText('This note was written for an earlier card.');
      await expect(hereOf(later)).toContainText('Room 4');
      await lookAt(later, 'local-earlier-edition');
    },
  );
});
