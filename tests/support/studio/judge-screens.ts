import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { findAxeFaults } from '../e2e/axe.ts';
import { setLook } from '../e2e/look.ts';
import { goTo } from './drive.ts';

/**
 * Goes to each screen of the Studio and holds it against axe and against sideways scroll, at 1280
 * and 320 px, in light and dark, with all that is folded open; saves a picture of each. Gives one
 * line a fault.
 */
export async function judgeScreens(
  studio: Page,
  screens: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const screen of screens) {
    await goTo(studio, screen);
    await expect(studio.locator('h1')).toBeVisible();
    await studio.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const width of [1280, 320])
      for (const look of ['dark', 'light'] as const) {
        const found = await judgeAs(studio, width, look);
        faults.push(...found.map((fault) => `${screen} at ${width} px, ${look}, ${fault}`));
        const name = `${screen.slice(2).replaceAll('/', '-')}-${width}-${look}`;
        // The two that differ most tell the most.
        if ((width === 320) === (look === 'dark'))
          await studio.screenshot({
            path: `.output/pictures/studio/${name}.png`,
            fullPage: true,
          });
      }
  }
  return faults;
}

async function judgeAs(
  studio: Page,
  width: number,
  look: 'dark' | 'light',
): Promise<readonly string[]> {
  await setLook(studio, look);
  await studio.setViewportSize({ width, height: 860 });
  const beyond = await studio.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const sideways = beyond > 0 ? [`scrolls sideways by ${beyond} px`] : [];
  return [...(await findAxeFaults(studio)), ...sideways];
}
