import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PanelSession } from '../support/chromium/panel-session.ts';
import { linesOf } from '../support/e2e/drive.ts';
import { filesUnder, profileOf } from '../support/e2e/kept.ts';
import { yesterdaysTitle } from '../support/faults/a-place.ts';
import {
  expect,
  expectShown,
  expectTodayNextDay,
  stateOf,
  test,
} from '../support/faults/in-browser.ts';

test.use({ alone: true });
// Each starts the browser anew.
test.setTimeout(240_000);

/** Ends the browser, harms each file of our database, and starts the browser on what is left. */
async function harmDatabase(
  { started, restart }: PanelSession,
  harm: (file: string) => void,
): Promise<Page> {
  const { browser, extensionId } = started();
  const profile = await profileOf(browser);
  await browser.close();
  for (const part of ['leveldb', 'blob']) {
    const folder = join('IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.${part}`);
    for (const file of filesUnder(profile, folder)) harm(file);
  }
  return (await restart()).panel;
}

const harms: readonly [string, (file: string) => void][] = [
  ['deleted', (file) => rmSync(file)],
  ['truncated', (file) => truncateSync(file, 7)],
  ['overwritten', (file) => writeFileSync(file, 'not a database')],
];

for (const [how, harm] of harms) {
  test(`fault 63: database files ${how}: cards show at once, and the source brings its own back`, async ({
    session,
    yesterday,
  }) => {
    await expectShown(yesterday, yesterdaysTitle);
    // Before the harm: a browser that starts again may have checked before it is asked.
    const before = (await stateOf(session.started().worker))?.digest;
    const panel = await harmDatabase(session, harm);
    await expect(linesOf(panel).first()).toBeVisible();
    await expectTodayNextDay(session, panel, before);
  });
}
