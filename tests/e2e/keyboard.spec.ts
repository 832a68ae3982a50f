import type { Page } from '@playwright/test';
import { resizePanel } from '../support/chromium/panel-view.ts';
import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, glanceOf, openCard, openHome, searchField } from '../support/e2e/drive.ts';
import { countStops, goToTop, reach, walk } from '../support/e2e/focus-walk.ts';
import { visitScreens } from '../support/e2e/screens.ts';
import { headingOf, openLocalForm } from '../support/e2e/whole-panel.ts';

const title = 'Working with an interpreter';

/** What is wrong on a screen, walked from its top to its end and back again. */
async function faultsOf(panel: Page, screen: string): Promise<readonly string[]> {
  const faults: string[] = [];
  await goToTop(panel);
  const expected = await countStops(panel);
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const stops = await walk(panel, key, expected);
    if (stops.length !== expected)
      faults.push(`${screen}: ${key} stops at ${stops.length} of ${expected}`);
    for (const { name, faults: all } of stops)
      for (const fault of all) faults.push(`${screen}: ${key} to ${name} is ${fault}`);
  }
  return faults;
}

test('Tab reaches everything on every screen, in the order of reading, and never under a bar', async ({
  panel,
}) => {
  const faults: string[] = [];
  let screens = 0;
  await visitScreens(panel, async (name) => {
    screens += 1;
    // A menu is walked below: it closes when focus leaves it.
    if (!name.includes('menu')) faults.push(...(await faultsOf(panel, name)));
  });
  expect(faults).toEqual([]);
  expect(screens).toBeGreaterThan(30);
});

test('keeps focus in sight at 150 % text, in a narrow and in a low panel', async ({ panel }) => {
  await openHome(panel, 'consulting');
  await chooseInMenu(panel, 'Settings');
  await panel.getByRole('radio', { name: '150%' }).check();
  const faults: string[] = [];
  for (const [width, height] of [
    [320, 765],
    [360, 765],
    [360, 420],
  ] as const) {
    await resizePanel(panel, width, height);
    const size = `${width} by ${height}`;
    await chooseInMenu(panel, 'Settings');
    faults.push(...(await faultsOf(panel, `settings at ${size}`)));
    await openCard(panel, title);
    faults.push(...(await faultsOf(panel, `card at ${size}`)));
    await openLocalForm(panel);
    faults.push(...(await faultsOf(panel, `local form at ${size}`)));
  }
  expect(faults).toEqual([]);
});

test('a menu is walked by Tab, closes by Esc and when focus leaves it', async ({ panel }) => {
  await openHome(panel, 'consulting');
  const menu = panel.locator('#menu');
  await reach(panel, 'Menu', 'Shift+Tab');
  await panel.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await reach(panel, 'Open Studio');
  await panel.keyboard.press('Tab');
  await expect(menu).toBeHidden();
  await expect(searchField(panel)).toBeFocused();
  await reach(panel, 'Menu', 'Shift+Tab');
  await panel.keyboard.press('Enter');
  await reach(panel, 'Settings');
  await panel.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(panel.getByRole('button', { name: 'Menu' })).toBeFocused();
});

/** Opens a page from the menu without a pointer; its heading then has focus. */
async function openByKeys(panel: Page, row: string, heading = row): Promise<void> {
  await reach(panel, 'Menu', 'Shift+Tab');
  await panel.keyboard.press('Enter');
  await reach(panel, row);
  await panel.keyboard.press('Enter');
  await expect(headingOf(panel)).toHaveText(heading);
  await expect(headingOf(panel)).toBeFocused();
}

test('leads through the whole panel by keyboard alone', async ({ panel }) => {
  const { keyboard } = panel;
  await reach(panel, 'See patients');
  await keyboard.press('Space');
  await reach(panel, 'Continue');
  await keyboard.press('Enter');
  await expect(headingOf(panel)).toBeFocused();
  for (const page of ['All cards', 'Pinned', 'What’s new', 'Our practice', 'Print', 'Settings'])
    await openByKeys(panel, page);
  await openByKeys(panel, 'Keyboard');
  await openByKeys(panel, 'About and privacy', 'What Foreword can and can’t see');
  await openByKeys(panel, 'Check this computer');
  await keyboard.press('Alt+ArrowLeft');
  await expect(glanceOf(panel)).toBeVisible();
  await keyboard.press('/');
  await keyboard.type('interpreter');
  // Rows of the letters typed before may still stand for a frame.
  await expect(panel.locator('main .row').first()).toContainText(title);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(headingOf(panel)).toHaveText(title);
  await expect(headingOf(panel)).toBeFocused();
  await keyboard.press('p');
  await expect(panel.getByRole('button', { name: 'Pin' })).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('d');
  await expect(headingOf(panel)).not.toHaveText(title);
  await keyboard.press('d');
  await keyboard.press('?');
  await expect(headingOf(panel)).toHaveText('Keyboard');
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Show' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(headingOf(panel)).toBeFocused();
});

test('fills every form by keyboard alone', async ({ panel }) => {
  const { keyboard } = panel;
  await openHome(panel, 'consulting');
  await openCard(panel, title);
  await reach(panel, 'Write how we do it here');
  await keyboard.press('Enter');
  await expect(headingOf(panel)).toBeFocused();
  await reach(panel, 'How to get an interpreter now, and how to book ahead');
  await keyboard.type('Ring 0000');
  await reach(panel, 'Name of your practice');
  await keyboard.type('Elm Street');
  await keyboard.press('Enter');
  await expect(panel.locator('section.here')).toContainText('Ring 0000');
  await expect(headingOf(panel)).toBeFocused();
  await reach(panel, 'Tell us');
  await keyboard.press('Enter');
  await expect(headingOf(panel)).toHaveText('Tell us');
  await reach(panel, 'Unsafe or wrong');
  await keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'Out of date' })).toBeChecked();
  await reach(panel, 'A note, if you like');
  await keyboard.type('The number has changed.');
  await reach(panel, 'Keep this');
  await keyboard.press('Enter');
  await expect(panel.locator(':focus')).toContainText('It is kept on this computer.');
  await reach(panel, 'Back to the card', 'Shift+Tab').catch(() => reach(panel, 'Back to the card'));
  await keyboard.press('Enter');
  await expect(headingOf(panel)).toHaveText(title);
  await expect(headingOf(panel)).toBeFocused();
});
