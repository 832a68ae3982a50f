import { expect, test } from '../support/chromium/test.ts';
import {
  glanceOf,
  hideButton,
  linesOf,
  openHome,
  rowNamed,
  search,
  searchField,
} from '../support/e2e/drive.ts';
import { cardOf, readGuidance } from '../support/e2e/guidance.ts';
import { filesUnder, filesWith, profileOf, readEverythingKept } from '../support/e2e/kept.ts';

test.beforeEach(({ panel }) => openHome(panel, 'consulting'));

test('finds the card in spite of typing slips, and says what it searched for', async ({
  panel,
}) => {
  const { title } = cardOf(await readGuidance(panel), 'consulting/interpreter');
  await search(panel, 'intrepeter');
  await expect(panel.getByText('Showing results for')).toContainText('interpreter');
  await expect(rowNamed(panel, title)).toBeVisible();
  await panel.getByRole('button', { name: 'Search for that instead' }).click();
  await expect(rowNamed(panel, title)).toHaveCount(0);
  await expect(panel.getByText('No card matches.', { exact: false })).toBeVisible();
});

test('finds a card by a word that means the same and is not on it', async ({ panel }) => {
  const card = cardOf(await readGuidance(panel), 'consulting/cervical-screening-in-control');
  const { sources: _ids, made: _from, ...shown } = card;
  expect(JSON.stringify(shown)).not.toMatch(/smear/i);
  await search(panel, 'smear');
  await expect(rowNamed(panel, card.title)).toBeVisible();
});

test('says so where no card matches, and leads to all cards', async ({ panel }) => {
  const { cards } = await readGuidance(panel);
  await search(panel, 'zzxqjv');
  await expect(
    panel.getByText('No card matches. Try a simpler word, or see all cards.'),
  ).toBeVisible();
  await expect(panel.locator('main .row')).toHaveCount(0);
  await expect(panel.getByRole('status')).toHaveText('No card found');
  await panel.getByRole('button', { name: `See all ${cards.length} cards` }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'All cards' })).toBeVisible();
});

test('is reached by /, walked by the arrows, opened by Enter and cleared by Esc', async ({
  panel,
}) => {
  await panel.keyboard.press('/');
  await expect(searchField(panel)).toBeFocused();
  await expect(searchField(panel)).toHaveValue('');
  await panel.keyboard.type('phone');
  const rows = panel.locator('main .row');
  await expect(rows.nth(1)).toBeVisible();
  for (const [key, stop] of [
    ['ArrowDown', rows.nth(0)],
    ['ArrowDown', rows.nth(1)],
    ['ArrowUp', rows.nth(0)],
    ['ArrowUp', searchField(panel)],
  ] as const) {
    await panel.keyboard.press(key);
    await expect(stop).toBeFocused();
  }
  await panel.keyboard.press('Escape');
  await expect(searchField(panel)).toHaveValue('');
  await expect(searchField(panel)).toBeFocused();
  await expect(glanceOf(panel)).toBeVisible();
  await expect(hideButton(panel)).toBeVisible();
});

test('opens the card of the row that Enter is pressed on', async ({ panel }) => {
  await search(panel, 'interpreter');
  const rows = panel.locator('main .row');
  await expect(rows.nth(1)).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  const title = await rows.nth(1).locator('.t').innerText();
  await panel.keyboard.press('Enter');
  await expect(glanceOf(panel).getByRole('heading', { name: title, exact: true })).toBeFocused();
  await expect(linesOf(panel)).not.toHaveCount(0);
  await expect(searchField(panel)).toHaveCount(0);
});

test.describe('in a profile of its own', () => {
  test.use({ alone: true });

  test('keeps nothing of what was typed, in no store and in no file', async ({
    panel,
    session,
  }) => {
    const words = ['zzxqjv', 'intrepeter'];
    for (const word of words) await search(panel, word);
    await rowNamed(panel, 'Working with an interpreter').first().click();
    await expect(glanceOf(panel)).toBeVisible();
    const kept = await readEverythingKept(panel);
    // The card that is open is kept, for ten minutes: what reads the stores does read them.
    expect(kept).toContain('"card":"consulting/interpreter"');
    for (const word of words) expect(kept).not.toContain(word);
    const { browser } = session.started();
    const profile = await profileOf(browser);
    await browser.close();
    const files = filesUnder(profile);
    expect(filesWith('consulting/interpreter', files)).not.toEqual([]);
    expect(words.flatMap((word) => filesWith(word, files))).toEqual([]);
  });
});
