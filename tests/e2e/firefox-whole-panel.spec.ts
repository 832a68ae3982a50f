import {
  chooseInMenu,
  chooseRole,
  expectHeading,
  fillField,
  openCard,
  readAll,
  readLines,
  readManaged,
  readWords,
} from '../support/firefox/drive.ts';
import { hearTab, readOpenPages } from '../support/firefox/tabs.ts';
import { expect, test } from '../support/firefox/test.ts';

const hardCard = 'consulting/tells-you-domestic-abuse';
const escapeKey = '\uE00C';

/** Each page of the menu, with its heading. */
const pages = [
  ['All cards', 'All cards'],
  ['Pinned', 'Pinned'],
  ['What’s new', 'What’s new'],
  ['Our practice', 'Our practice'],
  ['Print', 'Print'],
  ['Settings', 'Settings'],
  ['Keyboard', 'Keyboard'],
  ['About and privacy', 'What Foreword can and can’t see'],
  ['Check this computer', 'Check this computer'],
] as const;

test('opens every page of the menu in the Firefox sidebar', async ({ sidebar }) => {
  await chooseRole(sidebar, 'consulting');
  for (const [row, heading] of pages) {
    await chooseInMenu(sidebar, row);
    await expectHeading(sidebar, heading);
  }
});

test('says of Firefox what is true of Firefox', async ({ sidebar }) => {
  await chooseRole(sidebar, 'consulting');
  await chooseInMenu(sidebar, 'Keyboard');
  await expectHeading(sidebar, 'Keyboard');
  const keys = await readAll(sidebar, 'main kbd');
  expect(keys).toContain('Alt+Shift+Y');
  expect(keys).not.toContain('Alt+Shift+F');
  await chooseInMenu(sidebar, 'About and privacy');
  await expectHeading(sidebar, 'What Foreword can and can’t see');
  const about = await readWords(sidebar);
  expect(about).toContain('Firefox also sends its host a number of this installation');
  expect(about).not.toContain('This is a private window');
  const asked = ['Storage', 'Alarms', 'Unlimited storage'];
  expect(await readAll(sidebar, 'main dl.sum dt')).toEqual(asked);
  await chooseInMenu(sidebar, 'Check this computer');
  await expect.poll(() => readWords(sidebar)).toMatch(/Browser\s+Firefox \d+/);
  const checked = await readWords(sidebar);
  expect(checked).toMatch(/Permissions\s+storage, alarms, unlimitedStorage\s/);
  expect(checked).toMatch(/Window\s+Ordinary/);
  expect(checked).toMatch(/Cards come from\s+This browser’s database/);
  // Firefox refuses to read managed storage where nobody set any, which is no fault.
  expect(checked).toMatch(/Set by your organisation\s+Nothing/);
  expect(await readManaged(sidebar)).toBe('refused');
});

test('keeps a local note on card and tile when the Firefox sidebar is opened again', async ({
  sidebar,
  reopenSidebar,
}) => {
  const answer = 'Room 4, with the blue door';
  await chooseRole(sidebar, 'reception');
  await sidebar.clickButton('Discreet');
  await expect.poll(() => readAll(sidebar, '.tile .t')).not.toHaveLength(0);
  // A tile shows the answer to the one question of its card that is meant for it.
  const id = 'reception/quiet-place-to-wait';
  const tile = `.tile[data-row="${id}"]`;
  await sidebar.click(tile);
  await sidebar.clickButton('Write how we do it here');
  await expectHeading(sidebar, 'How we do it here');
  const [question = ''] = await readAll(sidebar, 'form .f label');
  await fillField(sidebar, question, answer);
  await fillField(sidebar, 'Name of your practice', 'Elm Street Surgery');
  await sidebar.clickButton('Save');
  await expect.poll(() => readAll(sidebar, '.here li')).toContain(answer);
  expect(await readAll(sidebar, '.here')).toEqual([expect.stringContaining('Elm Street Surgery')]);
  const again = await reopenSidebar();
  await expect.poll(() => readAll(again, '.here li')).toContain(answer);
  await again.click('header.bar button');
  await expect.poll(() => readAll(again, tile)).toEqual([expect.stringContaining(answer)]);
});

test('shows neutral words in discreet view, and nothing after Esc twice, in Firefox', async ({
  sidebar,
}) => {
  await chooseRole(sidebar, 'consulting');
  const title = await openCard(sidebar, hardCard);
  const lines = await readLines(sidebar);
  await sidebar.press('d');
  await expect.poll(() => readAll(sidebar, 'section.glance')).toEqual([]);
  expect(await readLines(sidebar)).toEqual(lines);
  expect(await readWords(sidebar)).not.toContain(title);
  await sidebar.press(escapeKey);
  expect(await readLines(sidebar)).toEqual(lines);
  await sidebar.press(escapeKey + escapeKey);
  await expect.poll(() => readWords(sidebar)).toMatch(/^\s*Hidden\s*Show\s*$/);
  await sidebar.clickButton('Show');
  // Never back to the card that was open.
  await expect.poll(() => readLines(sidebar)).toHaveLength(3);
  expect(await readLines(sidebar)).not.toEqual(lines);
});

test('keeps role and settings, and not the open card, when Firefox is restarted', async ({
  sidebar,
  restart,
}) => {
  await chooseRole(sidebar, 'consulting');
  const home = await readLines(sidebar);
  await chooseInMenu(sidebar, 'Settings');
  await sidebar.click('input[name=text-size][value=larger]');
  await sidebar.click('input[name=theme][value=dark]');
  await openCard(sidebar, hardCard);
  await sidebar.clickButton('Pin');
  const again = await restart();
  await expect.poll(() => readLines(again)).toEqual(home);
  const root = await again.evaluate('return { ...document.documentElement.dataset };');
  expect(root).toMatchObject({ role: 'consulting', text: 'larger', theme: 'dark' });
  expect(await readAll(again, `.row[data-row="${hardCard}"]`)).toHaveLength(1);
});

test('prints from a tab, and opens in a small window of its own, in Firefox', async ({
  firefox,
  sidebar,
}) => {
  await chooseRole(sidebar, 'consulting');
  const title = await openCard(sidebar, hardCard);
  await sidebar.clickButton('Print');
  const printed = await hearTab(firefox, '/print.html');
  await expect.poll(() => readAll(printed, 'main h1')).toEqual([title]);
  expect(await readWords(printed)).toMatch(/Printed \d+ \w+ \d{4}/);
  await chooseInMenu(sidebar, 'Open in its own small window');
  await expect
    .poll(() => readOpenPages(firefox))
    .toContainEqual({ path: '/sidepanel.html', isPrivate: false });
});
