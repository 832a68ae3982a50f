import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import {
  chooseInMenu,
  goHome,
  hideButton,
  openCard,
  openHome,
  setDiscreet,
} from '../support/e2e/drive.ts';
import { readEverythingKept } from '../support/e2e/kept.ts';
import { headingOf, minute, openLater } from '../support/e2e/whole-panel.ts';

const title = 'Working with an interpreter';
const home = 'Start safe: the first two minutes';
const remembered = '"card":"consulting/interpreter"';

test.beforeEach(async ({ panel }) => {
  await openHome(panel, 'consulting');
  await openCard(panel, title);
});

const places = (panel: Page) => panel.evaluate(() => Math.round(scrollY));

test('opens at the card and its place within ten minutes, and at home after them', async ({
  panel,
  closePanel,
  reopenPanel,
}) => {
  await panel.getByText('Afterwards', { exact: true }).first().scrollIntoViewIfNeeded();
  await panel.mouse.wheel(0, 300);
  await expect.poll(() => readEverythingKept(panel)).toMatch(/"scroll":[1-9]/);
  const place = await places(panel);
  await closePanel();
  const again = await reopenPanel();
  await expect(headingOf(again)).toHaveText(title);
  await expect.poll(() => places(again)).toBe(place);
  await openLater(again, 9 * minute);
  await expect(headingOf(again)).toHaveText(title);
  await openLater(again, 30 * minute);
  await expect(headingOf(again)).toHaveText(home);
});

test('does not come back at a clock that was put back', async ({ panel }) => {
  await openLater(panel, -5 * minute);
  await expect(headingOf(panel)).toHaveText(home);
});

test('is not on disk, and gone with the browser', async ({ panel, restart }) => {
  expect(await readEverythingKept(panel)).toContain(remembered);
  const { panel: later } = await restart();
  await expect(headingOf(later)).toHaveText(home);
  expect(await readEverythingKept(later)).not.toContain(remembered);
});

test('is forgotten at Hide', async ({ panel, closePanel, reopenPanel }) => {
  await hideButton(panel).click();
  await expect.poll(() => readEverythingKept(panel)).not.toContain(remembered);
  await panel.getByRole('button', { name: 'Show' }).click();
  await closePanel();
  await expect(headingOf(await reopenPanel())).toHaveText(home);
});

test('is forgotten at a discreet start, also when discretion ends', async ({
  panel,
  closePanel,
  reopenPanel,
}) => {
  await setDiscreet(panel, true);
  await closePanel();
  const again = await reopenPanel();
  await expect(headingOf(again)).toHaveText('Before we start');
  await setDiscreet(again, false);
  await closePanel(again);
  await expect(headingOf(await reopenPanel())).toHaveText(home);
});

test('is not asked for by pages: they are not remembered', async ({
  panel,
  closePanel,
  reopenPanel,
}) => {
  await chooseInMenu(panel, 'Settings');
  await expect.poll(() => readEverythingKept(panel)).not.toContain(remembered);
  await closePanel();
  await expect(headingOf(await reopenPanel())).toHaveText(home);
});

test('leaves nothing of home in memory either, in discreet view and at Hide', async ({ panel }) => {
  const shown = () => readEverythingKept(panel).then((kept) => kept.includes('"shown":'));
  await goHome(panel);
  await expect.poll(shown).toBe(true);
  await setDiscreet(panel, true);
  await expect.poll(shown).toBe(false);
  await setDiscreet(panel, false);
  await expect.poll(shown).toBe(true);
  await hideButton(panel).click();
  await expect.poll(shown).toBe(false);
});
