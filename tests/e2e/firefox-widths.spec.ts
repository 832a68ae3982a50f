import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  chooseInMenu,
  chooseRole,
  expectHeading,
  openCard,
  readAll,
  readLines,
} from '../support/firefox/drive.ts';
import { findAxeFaults, findSideways } from '../support/firefox/measure.ts';
import { resizeSidebar, type Sidebar } from '../support/firefox/sidebar.ts';
import { expect, test } from '../support/firefox/test.ts';
import { takesPictures } from '../support/pictures.ts';

const pictures = join(import.meta.dirname, '../../.output/pictures/firefox');
// Firefox's least width, and the one that it opens a sidebar with.
const widths = [196, 252];

/** Goes through screens whose words are long or whose parts are many, and looks at each. */
async function visitScreens(sidebar: Sidebar, look: (name: string) => Promise<void>) {
  await chooseRole(sidebar, 'consulting');
  await look('home');
  await sidebar.type('input[type=search]', 'interpreter');
  await expect.poll(() => readAll(sidebar, 'main .row mark')).not.toHaveLength(0);
  await look('search');
  await openCard(sidebar, 'consulting/tells-you-domestic-abuse');
  await look('card');
  await chooseInMenu(sidebar, 'All cards');
  await expectHeading(sidebar, 'All cards');
  await look('all-cards');
  await chooseInMenu(sidebar, 'Settings');
  await expectHeading(sidebar, 'Settings');
  await look('settings');
  await chooseInMenu(sidebar, 'Switch to Reception');
  await expect.poll(() => readAll(sidebar, '.quietview')).toHaveLength(1);
  await sidebar.clickButton('Discreet');
  await expect.poll(() => readAll(sidebar, '.tile')).not.toHaveLength(0);
  await look('reception-home');
}

test('nothing scrolls sideways in the Firefox sidebar at its least and its usual width', async ({
  firefox,
  sidebar,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults: string[] = [];
  await visitScreens(sidebar, async (name) => {
    for (const width of widths) {
      expect(await resizeSidebar(firefox, width)).toBe(width);
      const found = await findSideways(sidebar);
      faults.push(...found.map((fault) => `${name} at ${width} px, ${fault}`));
      if (takesPictures) await sidebar.screenshot(join(pictures, `${name}-${width}.png`));
    }
  });
  expect(faults).toEqual([]);
});

test('Hide stays on screen at the width that Firefox opens its sidebar with', async ({
  sidebar,
}) => {
  await chooseRole(sidebar, 'consulting');
  await openCard(sidebar, 'consulting/tells-you-domestic-abuse');
  const { width, scrolled, bar } = await sidebar.evaluate<Record<string, number>>(`
    scrollTo(0, document.documentElement.scrollHeight);
    await new Promise((painted) => requestAnimationFrame(painted));
    const { top, height } = document.querySelector('header.bar').getBoundingClientRect();
    return { width: innerWidth, scrolled: scrollY, bar: top + height };`);
  expect(width).toBe(252);
  expect(scrolled).toBeGreaterThan(300);
  // One row, at the top.
  expect(bar).toBeLessThan(56);
});

/** Whether the bar stays on screen with a second row, which would cover what has focus below it. */
const staysInTwoRows = (sidebar: Sidebar) =>
  sidebar.evaluate<boolean>(`
    const bar = document.querySelector('header.bar');
    if (getComputedStyle(bar).position !== 'sticky') return false;
    const buttons = [...bar.querySelectorAll(':scope > button')];
    const boxes = buttons.map((each) => each.getBoundingClientRect());
    return Math.max(...boxes.map(({ top }) => top)) >= Math.min(...boxes.map((box) => box.bottom));`);

const headings = { en: 'Settings', cy: 'Gosodiadau' };

/** Opens Settings in a language and with a size of text, and then the home; looks at each. */
async function visitBars(
  sidebar: Sidebar,
  language: keyof typeof headings,
  look: (where: string) => Promise<void>,
) {
  for (const size of ['normal', 'large']) {
    await sidebar.evaluate(`
      const rows = [...document.querySelectorAll('#menu .menurow')];
      rows.find((each) => /^(Settings|Gosodiadau)$/.test(each.textContent.trim())).click();`);
    await sidebar.click(`input[name=language][value=${language}]`);
    await expectHeading(sidebar, headings[language]);
    await sidebar.click(`input[name=text-size][value=${size}]`);
    await look(`${language}, ${size} text, a page`);
    await sidebar.click('header.bar button');
    await expect.poll(() => readLines(sidebar)).toHaveLength(3);
    await look(`${language}, ${size} text, home`);
  }
}

test('the bar has one row where it stays on screen, in English and Welsh, also with larger text', async ({
  firefox,
  sidebar,
}) => {
  await chooseRole(sidebar, 'consulting');
  const faults: string[] = [];
  const look = async (where: string) => {
    for (const width of [240, 252]) {
      expect(await resizeSidebar(firefox, width)).toBe(width);
      if (await staysInTwoRows(sidebar)) faults.push(`${where}: two rows at ${width} px`);
      const sideways = await findSideways(sidebar);
      faults.push(...sideways.map((fault) => `${where} at ${width} px: ${fault}`));
    }
  };
  await visitBars(sidebar, 'en', look);
  await visitBars(sidebar, 'cy', look);
  expect(faults).toEqual([]);
});

test('axe finds no fault on home and card in the Firefox sidebar', async ({ sidebar }) => {
  await chooseRole(sidebar, 'consulting');
  expect(await findAxeFaults(sidebar)).toEqual([]);
  await openCard(sidebar, 'consulting/tells-you-domestic-abuse');
  await expect.poll(() => readLines(sidebar)).toHaveLength(3);
  expect(await findAxeFaults(sidebar)).toEqual([]);
  // That it finds faults where there are some.
  await sidebar.evaluate(`
    document.querySelector('header button').setAttribute('aria-pressed', 'perhaps');`);
  expect(await findAxeFaults(sidebar)).toEqual([expect.stringMatching(/^aria-valid-attr-value: /)]);
});
