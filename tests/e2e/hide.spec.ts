import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import {
  chooseInMenu,
  glanceOf,
  goHome,
  hideButton,
  linesOf,
  openCard,
  openHome,
  search,
  showButton,
} from '../support/e2e/drive.ts';
import { cardOf, type Guidance, glanceWords, readGuidance } from '../support/e2e/guidance.ts';
import { namesIn, readSpoken } from '../support/e2e/spoken.ts';

const openedId = 'consulting/tells-you-domestic-abuse';

let guidance: Guidance;

async function openHardCard(panel: Page): Promise<void> {
  guidance = await readGuidance(panel);
  await openHome(panel, 'consulting');
  await openCard(panel, cardOf(guidance, openedId).title);
}

/** The page is plain: nothing of any card is in its text, its markup or what is spoken of it. */
async function expectHidden(panel: Page): Promise<void> {
  await expect(showButton(panel)).toBeFocused();
  await expect(panel.locator('body')).toHaveText(/^\s*Hidden\s*Show\s*$/);
  const words = glanceWords(guidance);
  const markup = await panel.evaluate(() => document.documentElement.outerHTML);
  expect(namesIn([markup], words)).toEqual([]);
  expect(namesIn(await readSpoken(panel), words)).toEqual([]);
  await expect(panel).toHaveTitle('Foreword');
}

async function expectHome(panel: Page): Promise<void> {
  const { title, lines } = cardOf(guidance, guidance.front.home.consulting);
  await expect(glanceOf(panel).getByRole('heading', { name: title })).toBeVisible();
  await expect(linesOf(panel)).toHaveText([...lines]);
}

test('takes every card word off the page at the press of Hide', async ({ panel }) => {
  await openHardCard(panel);
  const { lines } = cardOf(guidance, openedId);
  expect(namesIn([await panel.locator('body').innerText()], lines)).toEqual(lines);
  await hideButton(panel).click();
  await expectHidden(panel);
});

test('has taken the words away before the next frame is painted', async ({ panel }) => {
  await openHardCard(panel);
  const left = await hideButton(panel).evaluate(async (button) => {
    (button as HTMLElement).click();
    await new Promise((painted) => requestAnimationFrame(painted));
    return document.body.textContent;
  });
  expect(left?.trim()).toBe('HiddenShow');
});

test('hides at Esc twice, and not at Esc once', async ({ panel }) => {
  await openHardCard(panel);
  await panel.keyboard.press('Escape');
  await expect(glanceOf(panel)).toBeVisible();
  await panel.keyboard.press('Escape');
  await expectHidden(panel);
});

test('hides at Esc twice from a search, with what was typed', async ({ panel }) => {
  await openHardCard(panel);
  await goHome(panel);
  await search(panel, 'abuse');
  await expect(panel.locator('main .row').first()).toBeVisible();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
  await expectHidden(panel);
  await showButton(panel).click();
  await expectHome(panel);
  await expect(panel.getByRole('searchbox')).toHaveValue('');
});

for (const page of ['All cards', 'Settings', 'About and privacy'])
  test(`hides from ${page}`, async ({ panel }) => {
    await openHardCard(panel);
    await chooseInMenu(panel, page);
    await hideButton(panel).click();
    await expectHidden(panel);
  });

for (const key of ['Enter', 'Space'])
  test(`leads home by ${key} on Show, never back to the card`, async ({ panel }) => {
    await openHardCard(panel);
    await hideButton(panel).click();
    await expectHidden(panel);
    await panel.keyboard.press(key);
    await expectHome(panel);
    await expect(glanceOf(panel).getByRole('heading')).toBeFocused();
  });

test('hides and shows in every window', async ({ panel, secondWindow }) => {
  await openHardCard(panel);
  const { panel: other } = await secondWindow();
  await openCard(other, cardOf(guidance, openedId).title);
  await hideButton(panel).click();
  await expectHidden(panel);
  await expect(showButton(other)).toBeVisible();
  await expectHidden(other);
  await showButton(other).click();
  await expectHome(other);
  await expectHome(panel);
});

test('is hidden in a panel that is opened while hidden', async ({
  panel,
  closePanel,
  reopenPanel,
  secondWindow,
}) => {
  await openHardCard(panel);
  await hideButton(panel).click();
  const { panel: other } = await secondWindow();
  await expectHidden(other);
  await closePanel(panel);
  await expectHidden(await reopenPanel());
});

test('opens at the card that was open, when nothing was hidden', async ({
  panel,
  closePanel,
  reopenPanel,
}) => {
  await openHardCard(panel);
  await closePanel();
  const again = await reopenPanel();
  const { title } = cardOf(guidance, openedId);
  await expect(glanceOf(again).getByRole('heading', { name: title })).toBeVisible();
});

test('does not bring back the card that was open before Hide', async ({
  panel,
  closePanel,
  reopenPanel,
}) => {
  await openHardCard(panel);
  await hideButton(panel).click();
  await showButton(panel).click();
  await expectHome(panel);
  await closePanel();
  const again = await reopenPanel();
  await expectHome(again);
  await hideButton(again).click();
  await closePanel(again);
  const third = await reopenPanel();
  await showButton(third).click();
  await expectHome(third);
});

test.describe('on a screen', () => {
  test.use({ onDesktop: true });

  test('hides at the browser’s own command, wherever the focus is', async ({
    panel,
    page,
    pressShortcut,
  }) => {
    await openHardCard(panel);
    await page.bringToFront();
    await page.getByRole('heading').click();
    await pressShortcut('alt+shift+h');
    await expect(showButton(panel)).toBeVisible();
    await expectHidden(panel);
    await showButton(panel).click();
    await expectHome(panel);
    await openCard(panel, cardOf(guidance, openedId).title);
    await pressShortcut('alt+shift+h');
    await expect(showButton(panel)).toBeVisible();
    await expectHidden(panel);
  });
});
