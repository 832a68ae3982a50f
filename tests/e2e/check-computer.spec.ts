import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, openCard, openHome } from '../support/e2e/drive.ts';
import { readGuidance } from '../support/e2e/guidance.ts';
import {
  bringIn,
  buttonOf,
  fill,
  headingOf,
  lookAt,
  nhsNumber,
  openLocalForm,
} from '../support/e2e/whole-panel.ts';

const title = 'Working with an interpreter';

/** Writes and does what a person may, of which nothing belongs in a report. */
async function live(panel: Page): Promise<void> {
  await openCard(panel, title);
  await buttonOf(panel, 'Pin').click();
  await openLocalForm(panel);
  await fill(panel, {
    'Anything else the team should know': 'The key is in the red tin.',
    'Name of your practice': 'Elm Street Surgery',
  });
  await buttonOf(panel, 'Save').click();
  await buttonOf(panel, 'Tell us').click();
  await panel.getByRole('radio', { name: 'Out of date' }).check();
  await panel.getByLabel('A note, if you like').fill(`About ${nhsNumber}`);
  await buttonOf(panel, 'Keep this').click();
  await panel.getByLabel('A note, if you like').fill('The number has changed.');
  await buttonOf(panel, 'Keep this').click();
  await expect(panel.locator(':focus')).toContainText('It is kept on this computer.');
}

/** What lies on the clipboard, read by a page that a person allowed to. */
async function readClipboard(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('copies a report of this computer that has nothing about a person in it', async ({
  panel,
  page,
}) => {
  const { cards } = await readGuidance(panel);
  await openHome(panel, 'consulting');
  await live(panel);
  await chooseInMenu(panel, 'Our practice');
  await bringIn(panel, 'not a practice file');
  await expect(panel.getByRole('alert')).toBeVisible();
  await chooseInMenu(panel, 'Check this computer');
  await expect(headingOf(panel)).toHaveText('Check this computer');
  const rows = panel.locator('dl.sum > div');
  await expect(rows).toHaveCount(14);
  await lookAt(panel, 'check');
  const shown = (await rows.allInnerTexts()).map((row) => row.replace(/\s*\n\s*/, ': '));
  await buttonOf(panel, 'Copy this report').click();
  await expect(panel.getByRole('status')).toHaveText('Copied.');
  const report = await readClipboard(page);
  expect(report.split('\n')).toEqual(shown);
  for (const fact of [
    /^Foreword: \d+\.\d+\.\d+$/m,
    /^Browser: (Chrome|Edg) [\d.]+$/m,
    /^Window: Ordinary$/m,
    /^Permissions: sidePanel, storage, alarms, unlimitedStorage$/m,
    new RegExp(`^Cards: ${cards.length}, release \\d{4}\\.\\d\\d of \\d+ \\w{3} \\d{4}$`, 'm'),
    /^Cards come from: This browser’s database$/m,
    /^State digest: [0-9a-f]{64}\.[0-9a-f]{64}$/m,
    /^Storage used: [\d.]+ [KM]B$/m,
    /^Storage kept when the disk is short: (Yes|Not promised by the browser)$/m,
    /^Last refusals: practice-file-damaged \(\d+ \w{3} \d{4}\)$/m,
  ])
    expect(report).toMatch(fact);
  expect(report).not.toMatch(/Elm Street|red tin|changed|interpreter|consulting|999 000|Pin/i);
});

test('says so where the browser does not allow copying', async ({ panel }) => {
  await openHome(panel, 'consulting');
  await panel.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await chooseInMenu(panel, 'Check this computer');
  await buttonOf(panel, 'Copy this report').click();
  await expect(panel.getByRole('status')).toContainText('Select the lines above instead.');
});
