import type { Locator, Page } from '@playwright/test';

/** Presses Tab until that has the focus; throws where it never comes to it. */
export async function tabTo(studio: Page, to: Locator): Promise<void> {
  await to.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await to.evaluate((one) => one === document.activeElement)) return;
    await studio.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${to}`);
}

/** Presses, by Enter, what Tab comes to: no mouse is there. */
export async function pressByKeys(studio: Page, to: Locator): Promise<void> {
  await tabTo(studio, to);
  await studio.keyboard.press('Enter');
}
