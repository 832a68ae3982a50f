import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../support/built-extension.ts';
import { expect, test } from '../support/chromium/test.ts';
import { countInstalled, makeNewer } from '../support/e2e/database.ts';
import { chooseInMenu, goHome, linesOf, openHome } from '../support/e2e/drive.ts';
import { filesUnder, profileOf } from '../support/e2e/kept.ts';
import {
  holdDatabase,
  loseRelease,
  openOnFullDisk,
  readBeside,
  rubbish,
  spoilSettings,
} from '../support/e2e/spoil.ts';
import { lookAt } from '../support/e2e/whole-panel.ts';

const noticeOf = (panel: Page, heading: string) => panel.getByRole('region', { name: heading });

/** The three lines are there, whatever the notice says. */
async function expectServed(panel: Page, heading: string): Promise<void> {
  await expect(noticeOf(panel, heading)).toBeVisible();
  await expect(linesOf(panel)).toHaveCount(3);
}

test('says that settings could not be read, keeps them aside, and starts fresh when asked', async ({
  panel,
}) => {
  await openHome(panel, 'consulting');
  await spoilSettings(panel);
  await panel.reload();
  const notice = noticeOf(panel, 'Your pins and settings could not be read');
  await expect(notice).toBeVisible();
  await lookAt(panel, 'settings-not-readable');
  await openHome(panel, 'consulting');
  await expect(notice).toContainText('We keep a copy of the old settings.');
  await notice.getByRole('button', { name: 'Start fresh' }).press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(panel.locator(':focus')).toHaveCount(1);
  expect(await readBeside(panel, 'settings.unread')).toContain(rubbish);
  await panel.reload();
  await expect(linesOf(panel)).toHaveCount(3);
  await expect(notice).toHaveCount(0);
});

test('says that a newer Foreword was here, and serves the built-in cards', async ({
  panel,
  worker,
  closePanel,
  reopenPanel,
}) => {
  await openHome(panel, 'consulting');
  await expect.poll(() => countInstalled(worker)).toBeGreaterThan(0);
  await closePanel();
  await makeNewer(worker, 99);
  const again = await reopenPanel();
  await expectServed(again, 'A newer Foreword was used here before');
  await lookAt(again, 'database-newer');
});

test.describe('in a profile of its own', () => {
  test.use({ alone: true });

  test('says that another window holds what is saved, and serves the built-in cards', async ({
    panel,
    worker,
  }) => {
    await openHome(panel, 'consulting');
    await expect.poll(() => countInstalled(worker)).toBeGreaterThan(0);
    await holdDatabase(worker);
    await panel.reload();
    await expectServed(panel, 'Another Foreword window holds the saved cards');
    await lookAt(panel, 'database-blocked');
  });

  test('says that the store could not be read, and serves the built-in cards', async ({
    panel,
    worker,
    session,
    restart,
  }) => {
    await openHome(panel, 'consulting');
    await expect.poll(() => countInstalled(worker)).toBeGreaterThan(0);
    const { browser, extensionId } = session.started();
    const profile = await profileOf(browser);
    await browser.close();
    const folder = join('IndexedDB', `chrome-extension_${extensionId}_0`);
    for (const file of filesUnder(profile, folder)) if (file.includes('MANIFEST')) rmSync(file);
    const { panel: later } = await restart();
    await expectServed(later, 'What is saved in this browser could not be read');
    await lookAt(later, 'database-not-readable');
  });
});

test('says that a change was not kept, and goes on with it on screen', async ({ panel }) => {
  await openHome(panel, 'consulting');
  await openOnFullDisk(panel);
  await chooseInMenu(panel, 'Settings');
  await panel.getByRole('radio', { name: '112.5%' }).check();
  await expect(noticeOf(panel, 'Your last change was not kept')).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('data-text', 'large');
  await panel.getByRole('radio', { name: '100%' }).check();
  await goHome(panel);
  await lookAt(panel, 'not-kept');
});

test('says that there is no room for new cards, and serves those of the package', async ({
  panel,
  worker,
}) => {
  await openHome(panel, 'consulting');
  await expect.poll(() => countInstalled(worker)).toBeGreaterThan(0);
  await loseRelease(worker);
  await openOnFullDisk(panel);
  await expectServed(panel, 'There is no room to save new cards');
  await lookAt(panel, 'no-room');
});

test.describe('with damaged cards in the package', () => {
  const damaged = mkdtempSync(join(tmpdir(), 'foreword-damaged-'));
  test.use({ extension: damaged });
  test.beforeAll(() => {
    cpSync(builtExtension('chrome'), damaged, { recursive: true });
    for (const file of filesUnder(join(damaged, 'starter', 'g'))) truncateSync(file, 100);
  });
  test.afterAll(() => rmSync(damaged, { recursive: true, force: true }));

  test('says that the built-in cards could not be read, where there are no others', async ({
    panel,
  }) => {
    await expect(noticeOf(panel, 'The built-in cards could not be read')).toBeVisible();
    await lookAt(panel, 'packaged-damaged');
  });
});
