import type { Page, Worker } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import {
  chooseInMenu,
  glanceOf,
  hideButton,
  linesOf,
  openCard,
  openHome,
  showButton,
} from '../support/e2e/drive.ts';
import { lookAt } from '../support/e2e/whole-panel.ts';

/** What the extension's worker may ask of windows; only evaluated there. */
declare const chrome: {
  readonly windows: {
    getAll(): Promise<readonly { readonly type: string }[]>;
  };
};

async function openOwnWindow(panel: Page): Promise<Page> {
  const opening = panel.context().waitForEvent('page');
  await chooseInMenu(panel, 'Open in its own small window');
  const own = await opening;
  await expect(own.locator('main *').first()).toBeVisible();
  return own;
}

const windowTypes = (worker: Worker) =>
  worker.evaluate(async () => (await chrome.windows.getAll()).map(({ type }) => type).sort());

test('opens the same panel in a small window of its own', async ({ panel, worker }) => {
  await openHome(panel, 'consulting');
  expect(await windowTypes(worker)).toEqual(['normal']);
  const own = await openOwnWindow(panel);
  expect(await windowTypes(worker)).toEqual(['normal', 'popup']);
  await expect(own).toHaveTitle('Foreword');
  await expect(linesOf(own)).toHaveText(await linesOf(panel).allInnerTexts());
  await openCard(own, 'Working with an interpreter');
  // Each window is a place of its own: the other stays where it was.
  await expect(glanceOf(panel)).toContainText('Start safe');
  await lookAt(own, 'own-window-card');
});

test('is hidden and shown in two windows and in its own, from whichever', async ({
  panel,
  secondWindow,
}) => {
  await openHome(panel, 'consulting');
  const own = await openOwnWindow(panel);
  const { panel: second } = await secondWindow();
  const all = [panel, own, second];
  for (const each of all) await openCard(each, 'Working with an interpreter');
  await hideButton(own).click();
  for (const each of all) {
    await expect(showButton(each)).toBeVisible();
    await expect(each.locator('body')).toHaveText(/^\s*Hidden\s*Show\s*$/);
  }
  const late = await openOwnWindowOf(own);
  await expect(showButton(late)).toBeVisible();
  await showButton(second).click();
  for (const each of [...all, late]) await expect(glanceOf(each)).toContainText('Start safe');
});

/** Opens the panel's page once more, as a link from another of its windows would. */
async function openOwnWindowOf(own: Page): Promise<Page> {
  const page = await own.context().newPage();
  await page.goto(own.url());
  return page;
}
