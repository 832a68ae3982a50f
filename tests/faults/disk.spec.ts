import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { createChance } from '../bench/chance.ts';
import type { PanelSession } from '../support/chromium/panel-session.ts';
import { linesOf } from '../support/e2e/drive.ts';
import { filesUnder, profileOf } from '../support/e2e/kept.ts';
import { makeOverdue } from '../support/e2e/publisher-host.ts';
import { cardsOf, yesterdaysTitle } from '../support/faults/a-place.ts';
import { pathOf, readFile } from '../support/faults/edit-role.ts';
import {
  expect,
  expectShown,
  expectTodayNextDay,
  readReleases,
  stateOf,
  test,
} from '../support/faults/in-browser.ts';
import { isLong } from '../support/long.ts';

test.use({ alone: true });
// Each starts the browser anew, one of them many times.
test.setTimeout(isLong ? 1_800_000 : 240_000);

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

const kills = isLong ? 50 : 10;

/** Between none and this many milliseconds after the host was asked, the power goes. */
const spreadMs = 500;

test(`fault 58: killed at ${kills} random moments around a commit, it holds exactly the old or the new`, async ({
  session,
  publisher,
  web,
  yesterday,
}) => {
  const seed = Date.now() % 1_000_000;
  test.info().annotations.push({ type: 'seed of the moments', description: String(seed) });
  const chance = createChance(seed);
  await expectShown(yesterday, yesterdaysTitle);
  let open = yesterday;
  for (let kill = 0; kill < kills; kill++) {
    await session.closePanel(open);
    const { worker: before } = session.started();
    const old = await sourceRelease(before);
    await publisher.release(cardsOf(`Release ${kill}`));
    const fields = readFile(publisher, pathOf(publisher, 'guidance')).signed['x-foreword'];
    await makeOverdue(before);
    web.asked.length = 0;
    await session.reopenPanel();
    await expect.poll(() => web.asked, { intervals: [5] }).toContain('metadata/timestamp.json');
    await new Promise((later) => setTimeout(later, chance(spreadMs)));
    const { worker, panel } = await session.restart({ killed: true });
    await expect(linesOf(panel).first()).toBeVisible();
    const { state } = await sourceRelease(worker);
    expect([old.state, String(fields?.['state'])]).toContain(
      state === old.state ? state : state.split('.')[0],
    );
    open = panel;
  }
});

/** The release of the one source, as it lies in the database. */
async function sourceRelease(worker: Worker): Promise<{ state: string }> {
  const releases = await readReleases(worker);
  expect(releases.map(({ lacks }) => lacks)).toEqual(releases.map(() => 0));
  return releases.find(({ source }) => source !== 'packaged') ?? { state: '' };
}
