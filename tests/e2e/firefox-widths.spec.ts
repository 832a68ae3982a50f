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
