import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import { countInstalled } from '../support/e2e/database.ts';
import {
  chooseInMenu,
  discreetSwitch,
  glanceOf,
  goHome,
  hideButton,
  openCard,
  openHome,
} from '../support/e2e/drive.ts';
import { readEverythingKept } from '../support/e2e/kept.ts';
import { buttonOf, headingOf, lookAt, writeLocalNote } from '../support/e2e/whole-panel.ts';

const title = 'Working with an interpreter';

async function openSettings(panel: Page): Promise<void> {
  await chooseInMenu(panel, 'Settings');
  await expect(headingOf(panel)).toHaveText('Settings');
}

const radio = (panel: Page, group: string, name: string) =>
  panel.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
const tick = (panel: Page, name: string) => panel.getByRole('checkbox', { name });

test('makes words larger in four steps and turns the theme, each at once', async ({ panel }) => {
  await openHome(panel, 'consulting');
  await openSettings(panel);
  for (const [name, pixels] of [
    ['112.5%', 18],
    ['125%', 20],
    ['150%', 24],
    ['100%', 16],
  ] as const) {
    await radio(panel, 'Text size', name).check();
    const size = panel.locator('main p').first();
    await expect(size).toHaveCSS('font-size', `${pixels}px`);
  }
  await radio(panel, 'Text size', '150%').check();
  await lookAt(panel, 'settings-largest');
  const ground = () => panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await radio(panel, 'Theme', 'Dark').check();
  expect(await ground()).not.toBe(light);
  await panel.emulateMedia({ colorScheme: 'dark' });
  await radio(panel, 'Theme', 'Light').check();
  expect(await ground()).toBe(light);
  await radio(panel, 'Theme', 'As this computer').check();
  expect(await ground()).not.toBe(light);
});

test('a theme or a text size that is chosen stands in a Studio that is open, at once', async ({
  panel,
  extensionId,
}) => {
  await openHome(panel, 'consulting');
  await openSettings(panel);
  const studio = await panel.context().newPage();
  await studio.goto(`chrome-extension://${extensionId}/studio.html`);
  await expect(headingOf(studio)).toBeVisible();
  await radio(panel, 'Theme', 'Dark').check();
  await expect(studio.locator('html')).toHaveAttribute('data-theme', 'dark');
  await radio(panel, 'Text size', '125%').check();
  await expect(studio.locator('html')).toHaveAttribute('data-text', 'larger');
  await studio.close();
});

test('keeps every choice over closing and a restart', async ({
  panel,
  closePanel,
  reopenPanel,
  restart,
}) => {
  await openHome(panel, 'consulting');
  await openSettings(panel);
  await lookAt(panel, 'settings');
  await radio(panel, 'Text size', '125%').check();
  await radio(panel, 'Theme', 'Dark').check();
  await radio(panel, 'Fold away to a discreet home', 'After 15 minutes').check();
  await tick(panel, 'Single-key shortcuts').uncheck();
  await tick(panel, 'Hide also closes the panel').check();
  await tick(panel, 'Start in discreet view').check();
  await closePanel();
  for (const open of [reopenPanel, async () => (await restart()).panel]) {
    const opened = await open();
    await expect(discreetSwitch(opened)).toHaveAttribute('aria-pressed', 'true');
    await expect(glanceOf(opened)).toHaveCount(0);
    await openSettings(opened);
    await expect(radio(opened, 'View', 'Consulting')).toBeChecked();
    await expect(radio(opened, 'Text size', '125%')).toBeChecked();
    await expect(radio(opened, 'Theme', 'Dark')).toBeChecked();
    await expect(radio(opened, 'Fold away to a discreet home', 'After 15 minutes')).toBeChecked();
    await expect(tick(opened, 'Single-key shortcuts')).not.toBeChecked();
    await expect(tick(opened, 'Hide also closes the panel')).toBeChecked();
    await expect(tick(opened, 'Start in discreet view')).toBeChecked();
  }
});

test('takes no single key once they are off, and says so where keys are listed', async ({
  panel,
}) => {
  await openHome(panel, 'consulting');
  await panel.keyboard.press('?');
  await expect(headingOf(panel)).toHaveText('Keyboard');
  await openSettings(panel);
  await tick(panel, 'Single-key shortcuts').uncheck();
  await openCard(panel, title);
  for (const key of ['d', 'p', '/', '?']) await panel.keyboard.press(key);
  await expect(headingOf(panel)).toHaveText(title);
  await expect(discreetSwitch(panel)).toHaveAttribute('aria-pressed', 'false');
  await expect(buttonOf(panel, 'Pin')).toHaveAttribute('aria-pressed', 'false');
  await chooseInMenu(panel, 'Keyboard');
  await expect(panel.getByText('Single keys are off. Turn them on in Settings.')).toBeVisible();
  await lookAt(panel, 'keyboard-single-keys-off');
});

test('closes the panel at Hide where that was chosen, and opens hidden', async ({
  panel,
  reopenPanel,
}) => {
  await openHome(panel, 'consulting');
  await openSettings(panel);
  await tick(panel, 'Hide also closes the panel').check();
  const closed = panel.waitForEvent('close');
  await hideButton(panel)
    .click()
    .catch(() => undefined);
  await closed;
  const again = await reopenPanel();
  await expect(again.getByRole('button', { name: 'Show' })).toBeVisible();
});

test('asks before it clears everything, then keeps nothing but the published cards', async ({
  panel,
  worker,
  restart,
}) => {
  await openHome(panel, 'consulting');
  await openCard(panel, title);
  await buttonOf(panel, 'Pin').click();
  await writeLocalNote(panel);
  const cards = await countInstalled(worker);
  expect(await readEverythingKept(panel)).toContain('Elm Street Surgery');
  await openSettings(panel);
  await buttonOf(panel, 'Clear everything kept here').press('Enter');
  await expect(buttonOf(panel, 'Keep everything')).toBeFocused();
  // From the top: further down the bar may lie over half of a choice, and axe takes that for small.
  await panel.evaluate(() => window.scrollTo(0, 0));
  await lookAt(panel, 'settings-clear');
  await buttonOf(panel, 'Keep everything').press('Enter');
  await expect(buttonOf(panel, 'Clear everything kept here')).toBeFocused();
  await goHome(panel);
  await expect(panel.getByRole('heading', { name: 'Pinned' })).toBeVisible();
  await openSettings(panel);
  await buttonOf(panel, 'Clear everything kept here').click();
  await buttonOf(panel, 'Clear this computer').click();
  await expect(panel.getByRole('group', { name: 'What do you do most of the day?' })).toBeVisible();
  for (const gone of ['Elm Street', 'red tin', '"pins":[{'])
    expect(await readEverythingKept(panel)).not.toContain(gone);
  expect(await countInstalled(worker)).toBe(cards);
  const { panel: later } = await restart();
  await openHome(later, 'consulting');
  await expect(later.getByRole('heading', { name: 'Pinned' })).toHaveCount(0);
});
