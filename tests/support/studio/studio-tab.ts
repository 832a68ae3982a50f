import type { Page } from '@playwright/test';
import { builtExtension } from '../built-extension.ts';
import { loopbackOnly } from '../chromium/browser-flags.ts';
import { connect } from '../chromium/connect.ts';
import { launchChromium } from '../chromium/launch-chromium.ts';

/** Somebody's Studio: a browser with a profile of its own, and the Studio in a tab of it. */
export type StudioTab = {
  readonly studio: Page;
  readonly extensionId: string;
  /** Goes to a screen by its hash, such as `#/keys`, and waits for its heading. */
  go(hash: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens the Studio in a browser of its own; a profile is made for it, and gone when it closes. */
export async function openStudioTab(path: string): Promise<StudioTab> {
  const browser = await launchChromium({
    path,
    extension: builtExtension('chrome'),
    headless: true,
    extraArguments: [loopbackOnly],
  });
  const { context, playwright } = await connect(browser, { again: false });
  const studio = await context.newPage();
  const { extensionId } = browser;
  const address = `chrome-extension://${extensionId}/studio.html`;
  await studio.setViewportSize({ width: 1280, height: 860 });
  await studio.goto(address);
  await studio.locator('main h1').waitFor();
  return {
    studio,
    extensionId,
    async go(hash) {
      await studio.evaluate((to) => {
        location.hash = to;
      }, hash);
      await studio.locator('main h1').waitFor();
    },
    async close() {
      await playwright.close();
      await browser.close();
    },
  };
}
