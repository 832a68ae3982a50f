import type { Page } from '@playwright/test';
import { sayBrowserRefusal } from '../../tools/find-browser.ts';
import { builtExtension } from '../built-extension.ts';
import { loopbackOnly } from '../chromium/browser-flags.ts';
import { test as base } from '../chromium/test.ts';
import { openTab, type StudioSession, startStudioSession } from './studio-session.ts';

/** What a spec of the Studio is given. */
export type StudioFixtures = {
  /** The Studio in a tab, in a browser that keeps nothing yet. */
  studio: Page;
  /** A browser of its own on a fresh profile, with the Studio in a tab: one that can be ended. */
  studioSession: StudioSession;
};

/** Playwright's `test`, in the Studio's own tab. */
export const test = base.extend<StudioFixtures>({
  studio: async ({ session }, use) => {
    const { page, extensionId } = session.started();
    await use(await openTab(page.context(), extensionId, ''));
  },
  studioSession: async ({ panelBrowser }, use, testInfo) => {
    if (!panelBrowser.ok) return testInfo.skip(true, sayBrowserRefusal(panelBrowser.refusal));
    const session = await startStudioSession({
      path: panelBrowser.value.path,
      extension: builtExtension('chrome'),
      headless: true,
      extraArguments: [loopbackOnly],
    });
    await use(session);
    await session.end();
  },
});

export { expect } from '@playwright/test';
