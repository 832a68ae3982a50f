import { builtExtension } from '../support/built-extension.ts';
import { loopbackOnly } from '../support/chromium/browser-flags.ts';
import { startPanelSession } from '../support/chromium/panel-session.ts';
import { chooseInMenu, linesOf } from '../support/e2e/drive.ts';
import { buttonOf } from '../support/e2e/whole-panel.ts';
import { cardsOf, todaysTitle } from '../support/faults/a-place.ts';
import {
  test as base,
  expect,
  expectTodayNextDay,
  openAnew,
  readReleases,
  stateOf,
} from '../support/faults/in-browser.ts';
import { mountSmallDisk, type SmallDisk } from '../support/faults/small-disk.ts';
import { variedCards } from '../support/varied-cards.ts';

const diskBytes = 48 * 1_024 * 1_024;
/** What the browser keeps for its own small files; less than the update takes. */
const freeBytes = 64 * 1_024;

/** The real side panel, with the browser's profile on a disk of its own that has little room. */
const test = base.extend<{ disk: SmallDisk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  disk: async ({}, use, testInfo) => {
    const disk = mountSmallDisk(diskBytes);
    if (!disk) return testInfo.skip(true, 'a disk of its own needs root on Linux');
    try {
      await use(disk);
    } finally {
      disk.remove();
    }
  },
  session: async ({ disk, panelBrowser }, use) => {
    if (!panelBrowser.ok) throw new Error('there is no browser to fill the disk of');
    const { path } = panelBrowser.value;
    const session = await startPanelSession({
      ...{ path, extension: builtExtension('chrome'), userDataDir: disk.folder },
      ...{ headless: true, extraArguments: [loopbackOnly] },
    });
    await use(session);
    await session.end();
  },
});

test('fault 61: a full disk is said, cards show all the same, and with room again all is there and goes on', async ({
  disk,
  session,
  worker,
  publisher,
  web,
  yesterday,
}) => {
  const before = (await stateOf(worker))?.digest;
  await publisher.release([...cardsOf(todaysTitle), ...variedCards(800).slice(60)]);
  disk.fillTo(freeBytes);
  await chooseInMenu(yesterday, 'Settings');
  await buttonOf(yesterday, 'Check for updates now').click();
  await expect(
    yesterday.getByText('There is no room on this computer’s disk', { exact: false }).first(),
  ).toBeVisible();
  expect(web.asked.filter((path) => path.includes('.ndjson.')).length).toBeGreaterThan(8);
  const again = await openAnew(session, yesterday);
  await expect(linesOf(again).first()).toBeVisible();
  // The browser may hold what it could not write: whoever makes room starts it again.
  await session.closePanel(again);
  disk.makeRoom();
  const { panel, worker: anew } = await session.restart();
  await expect(linesOf(panel).first()).toBeVisible();
  expect((await readReleases(anew)).filter(({ lacks }) => lacks > 0)).toEqual([]);
  await expectTodayNextDay(session, panel, before);
});
