import { createChance } from '../bench/chance.ts';
import { openHome } from '../support/e2e/drive.ts';
import { profileOf } from '../support/e2e/kept.ts';
import { keepSources, ownSource } from '../support/e2e/publisher-host.ts';
import { todaysTitle, yesterdaysTitle } from '../support/faults/a-place.ts';
import { test as base, expect, expectShown } from '../support/faults/in-browser.ts';
import { type ComingChange, killAround } from '../support/faults/kills.ts';
import { copyThatTells, readRows, removeCopy, words } from '../support/faults/telling-extension.ts';
import { isLong } from '../support/long.ts';

const kills = isLong ? 50 : 10;
// What is put in at the very first start is known beforehand, and no host can be in the way of it.
const firstKills = isLong ? 50 : 4;

/** Kills the browser around a change, and asserts that the moments fell on both sides of it. */
type Kill = (change: Pick<ComingChange, 'begins' | 'profile'>, kills: number) => Promise<void>;

const test = base.extend<{ kill: Kill }>({
  extension: async ({ web }, use) => {
    const copy = copyThatTells(web);
    await use(copy);
    removeCopy(copy);
  },
  kill: async ({ panelBrowser, extension, web: host }, use, testInfo) => {
    if (!panelBrowser.ok) return testInfo.skip(true, 'there is no browser to kill');
    const { path } = panelBrowser.value;
    const seed = Date.now() % 1_000_000;
    const note = (type: string, description: string) =>
      testInfo.annotations.push({ type, description });
    note('seed of the moments', String(seed));
    await use(async (change, times) => {
      const chance = createChance(seed);
      const left = await killAround({ path, extension, host, ...change }, times, chance);
      note('left by the kills', left.join(' '));
      expect([...new Set(left)].sort()).toEqual(['new', 'old']);
    });
  },
});

test.use({ alone: true });
// Each starts the browser anew many times.
test.setTimeout(kills * 60_000);

test(`fault 58: killed at ${firstKills} random moments of its first start, it holds the packaged cards whole or nothing`, async ({
  kill,
}) => {
  await kill({ begins: words.looked }, firstKills);
});

test(`fault 58: killed at ${kills} random moments around the first install of a source, it holds all of it or nothing`, async ({
  session,
  publisher,
  web,
  kill,
}) => {
  const { browser, panel, worker } = session.started();
  await openHome(panel, 'consulting');
  await expect.poll(() => readRows(browser, 'now')).toHaveProperty('releases');
  await keepSources(worker, [await ownSource(publisher, web)]);
  const profile = await profileOf(browser);
  await browser.close();
  await kill({ begins: 'metadata/timestamp.json', profile }, kills);
  await expectShown((await session.restart({ killed: true })).panel, yesterdaysTitle);
});

test(`fault 58: killed at ${kills} random moments around an update, it holds exactly the old or the new`, async ({
  session,
  yesterday,
  kill,
}) => {
  await expectShown(yesterday, yesterdaysTitle);
  const { browser } = session.started();
  const profile = await profileOf(browser);
  await browser.close();
  await kill({ begins: 'metadata/timestamp.json', profile }, kills);
  await expectShown((await session.restart({ killed: true })).panel, todaysTitle);
});
