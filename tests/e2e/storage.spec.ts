import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import type { PanelSession } from '../support/chromium/panel-session.ts';
import { expect, test } from '../support/chromium/test.ts';
import { countInstalled, deleteDatabase, makeNewer, readVersion } from '../support/e2e/database.ts';
import {
  chooseInMenu,
  glanceOf,
  linesOf,
  openAllCards,
  openCard,
  openHome,
  rowNamed,
  search,
} from '../support/e2e/drive.ts';
import { cardOf, readGuidance } from '../support/e2e/guidance.ts';
import { filesUnder, profileOf } from '../support/e2e/kept.ts';

const pinned = 'consulting/interpreter';

/** Chooses what should outlive every fault: a role, dark colours, larger words and a pin. */
async function settle(panel: Page): Promise<void> {
  await openHome(panel, 'consulting');
  await openCard(panel, cardOf(await readGuidance(panel), pinned).title);
  await panel.getByRole('button', { name: 'Pin', exact: true }).click();
  await chooseInMenu(panel, 'Settings');
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await panel.getByRole('radio', { name: '112.5%' }).check();
}

/** The home, every card and search are there, and so is what {@link settle} chose. */
async function expectWhole(panel: Page): Promise<void> {
  const guidance = await readGuidance(panel);
  const root = panel.locator('html');
  await expect(root).toHaveAttribute('data-role', 'consulting');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-text', 'large');
  const { lines } = cardOf(guidance, guidance.front.home.consulting);
  await expect(linesOf(panel)).toHaveText([...lines]);
  const { title, lines: pinnedLines } = cardOf(guidance, pinned);
  await expect(rowNamed(panel, title)).toBeVisible();
  await search(panel, 'domestic abuse');
  await expect(panel.locator('main .row').first()).toBeVisible();
  await openAllCards(panel);
  const listed = panel.locator('main .row');
  expect(new Set(await listed.allTextContents()).size).toBeGreaterThanOrEqual(40);
  await rowNamed(panel, title).first().click();
  await expect(glanceOf(panel).getByRole('heading', { name: title })).toBeVisible();
  await expect(linesOf(panel)).toHaveText([...pinnedLines]);
  await panel.getByRole('banner').getByRole('button').first().click();
}

/** The guidance is in the database again, whole. */
async function expectHealed(worker: Worker, panel: Page): Promise<void> {
  const { cards } = await readGuidance(panel);
  await expect.poll(() => countInstalled(worker)).toBe(cards.length);
}

test('shows every card though the database was emptied while the panel was closed', async ({
  panel,
  worker,
  closePanel,
  reopenPanel,
}) => {
  await settle(panel);
  await closePanel();
  await deleteDatabase(worker);
  const again = await reopenPanel();
  await expectWhole(again);
  await expectHealed(worker, again);
});

test('leaves the database of a newer Foreword alone, and shows the packaged cards', async ({
  panel,
  worker,
  closePanel,
  reopenPanel,
}) => {
  await settle(panel);
  await expectHealed(worker, panel);
  await closePanel();
  await makeNewer(worker, 99);
  const again = await reopenPanel();
  await expectWhole(again);
  await closePanel(again);
  await expectWhole(await reopenPanel());
  expect(await readVersion(worker)).toBe(99);
  expect(await countInstalled(worker)).toBeGreaterThan(0);
});

const halfOf = (file: string): Buffer => {
  const bytes = readFileSync(file);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
};

/** Ways in which files go wrong; `part` is in the paths of those that do. */
const damages = [
  {
    what: 'every file of its database is noise',
    part: '',
    damage: (file: string) => writeFileSync(file, 'not what it was '.repeat(64)),
  },
  {
    what: 'every file of its database is damaged from its middle on',
    part: '',
    damage: (file: string) =>
      writeFileSync(file, Buffer.concat([halfOf(file), halfOf(file).fill(0xa5)])),
  },
  {
    what: 'every file of its database is cut short',
    part: '',
    damage: (file: string) => writeFileSync(file, halfOf(file)),
  },
  { what: 'its larger values are gone', part: '.blob', damage: (file: string) => rmSync(file) },
  { what: 'what it wrote last is gone', part: '.log', damage: (file: string) => rmSync(file) },
];

/** Ends the browser and does something to those of its database's files whose paths hold `part`. */
async function damageFiles(
  { browser, extensionId }: ReturnType<PanelSession['started']>,
  part: string,
  damage: (file: string) => void,
): Promise<void> {
  const profile = await profileOf(browser);
  await browser.close();
  const files = filesUnder(profile, join('IndexedDB', `chrome-extension_${extensionId}_0`));
  const damaged = files.filter((file) => file.includes(part));
  expect(damaged).not.toEqual([]);
  for (const file of damaged) damage(file);
}

test.describe('in a profile of its own', () => {
  test.use({ alone: true });

  // One profile for all: what healed is as good as new, and two starts for each took half the time.
  test('shows every card and heals itself in whichever way the files of its database go wrong', async ({
    panel,
    worker,
    session,
  }) => {
    await settle(panel);
    await expectHealed(worker, panel);
    for (const { what, part, damage } of damages)
      await test.step(what, async () => {
        await damageFiles(session.started(), part, damage);
        const started = await session.restart();
        await expectWhole(started.panel);
        await expectHealed(started.worker, started.panel);
      });
  });

  test('goes on with every card where the browser can neither open nor delete the database', async ({
    panel,
    worker,
    session,
    restart,
    closePanel,
    reopenPanel,
  }) => {
    await settle(panel);
    await expectHealed(worker, panel);
    await damageFiles(session.started(), 'MANIFEST', (file) => rmSync(file));
    const started = await restart();
    await expect(deleteDatabase(started.worker)).rejects.toThrow('Internal error');
    await expectWhole(started.panel);
    await chooseInMenu(started.panel, 'Settings');
    await started.panel.getByRole('radio', { name: '150%' }).check();
    await closePanel(started.panel);
    const again = await reopenPanel();
    await expect(again.locator('html')).toHaveAttribute('data-text', 'largest');
    await expect(linesOf(again)).toHaveCount(3);
  });
});
