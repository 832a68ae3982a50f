import type { Page } from '@playwright/test';
import { resizePanel } from '../support/chromium/panel-view.ts';
import { expect, test } from '../support/chromium/test.ts';
import { findSidewaysAt } from '../support/e2e/layout.ts';
import { visitScreens } from '../support/e2e/screens.ts';
import { pictureOf, scrollsSideways } from '../support/e2e/whole-panel.ts';
import { savePicture } from '../support/pictures.ts';

const pictured = ['consulting-home', 'card-content-note', 'reception-home', 'settings', 'menu'];

/** Words that stand, in whole or in part, where nobody can scroll to. */
const lostWords = (panel: Page): Promise<readonly string[]> =>
  panel.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const lost: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const holder = text.parentElement;
      // Words for screen readers alone are clipped on purpose.
      if (!text.textContent?.trim() || !holder?.checkVisibility() || holder.closest('.vh'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, width } of range.getClientRects())
        if (width > 0 && (left < -1 || right > wide + 1)) lost.push(text.textContent.trim());
    }
    return [...new Set(lost)];
  });

const zoomed = [90, 191] as const;

// One walk for both: going from screen to screen takes longer than looking at one.
test('shows every screen at 320, 360 and 600 px, in usual and largest text, without a sideways scroll, and loses no words at 400 % zoom, where the panel is 90 px wide', async ({
  panel,
}) => {
  await resizePanel(panel, ...zoomed);
  const faults: string[] = [];
  await visitScreens(panel, async (name) => {
    if (await scrollsSideways(panel)) faults.push(`${name} scrolls sideways`);
    for (const words of await lostWords(panel)) faults.push(`${name} loses “${words}”`);
    if (pictured.includes(name)) await savePicture(panel, pictureOf(`zoom-400-${name}`), true);
    const beyond = await findSidewaysAt(panel, [320, 360, 600]);
    faults.push(...beyond.map((fault) => `${name} at ${fault}`));
    await resizePanel(panel, ...zoomed);
  });
  expect(faults).toEqual([]);
});

test('finds the words that a page loses', async ({ panel }) => {
  await resizePanel(panel, ...zoomed);
  const heading = panel.getByRole('heading', { level: 1 });
  await heading.evaluate((each) => {
    each.style.whiteSpace = 'nowrap';
    document.body.style.overflow = 'clip';
  });
  expect(await lostWords(panel)).toEqual([await heading.innerText()]);
});
