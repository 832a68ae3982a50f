import { test as base, type Page } from '@playwright/test';
import { findBrowser, sayBrowserRefusal } from '../../tools/find-browser.ts';
import { builtExtension } from '../built-extension.ts';
import { loopbackOnly } from '../chromium/browser-flags.ts';
import { type StudioSession, startStudioSession } from './studio-session.ts';

/** What a spec of the Studio is given: a fresh profile with the Studio open in a tab. */
export type StudioFixtures = { session: StudioSession; studio: Page };

/** Playwright's `test`, in the Studio's own tab. */
export const test = base.extend<StudioFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  session: async ({}, use, testInfo) => {
    const found = await findBrowser('chromium', { install: false });
    if (!found.ok) return testInfo.skip(true, sayBrowserRefusal(found.refusal));
    const session = await startStudioSession({
      path: found.value.path,
      extension: builtExtension('chrome'),
      headless: true,
      extraArguments: [loopbackOnly],
    });
    await use(session);
    await session.end();
  },
  studio: async ({ session }, use) => use(session.studio()),
});

export { expect } from '@playwright/test';
