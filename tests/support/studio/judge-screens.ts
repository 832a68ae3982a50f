import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { findAxeFaults } from '../e2e/axe.ts';
import { setLook } from '../e2e/look.ts';
import { isLong } from '../long.ts';
import { savePicture } from '../pictures.ts';
import { goTo } from './drive.ts';

type Look = 'dark' | 'light';

// Each look and each width in every run; each look at each width in the long one.
const seenAs: readonly (readonly [Look, number])[] = [
  ['dark', 320],
  ['light', 1280],
  ...(isLong
    ? ([
        ['dark', 1280],
        ['light', 320],
      ] as const)
    : []),
];

/**
 * Goes to each screen of the Studio and holds it against axe and against sideways scroll, at 1280
 * and 320 px, in light and in dark, with all that is folded open; may save a picture of each. Gives
 * one line a fault.
 */
export async function judgeScreens(
  studio: Page,
  screens: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const screen of screens) {
    await goTo(studio, screen);
    await expect(studio.locator('h1:visible')).toBeVisible();
    await studio.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const [look, width] of seenAs) {
      const found = await judgeAs(studio, width, look);
      faults.push(...found.map((fault) => `${screen} at ${width} px, ${look}, ${fault}`));
      const name = `${screen.slice(2).replaceAll('/', '-')}-${width}-${look}`;
      const path = `.output/pictures/studio/${name}.png`;
      await savePicture(studio, path, true);
    }
  }
  return faults;
}

async function judgeAs(studio: Page, width: number, look: Look): Promise<readonly string[]> {
  await setLook(studio, look);
  await studio.setViewportSize({ width, height: 860 });
  const beyond = await studio.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const sideways = beyond > 0 ? [`scrolls sideways by ${beyond} px`] : [];
  return [...(await findAxeFaults(studio)), ...sideways];
}
