import { test as base } from '@playwright/test';
import type { Result } from '#lib/base/result.ts';
import { type BrowserRefusal, type FoundBrowser, findBrowser } from '../tools/find-browser.ts';
import type { PanelSession } from './chromium/panel-session.ts';
import type { FirefoxSession } from './firefox/firefox-session.ts';
import { createSharedSession, type SharedSession } from './shared-session.ts';

/** What lasts from test to test in one process of Playwright. */
type WorkerFixtures = {
  panelBrowser: Result<FoundBrowser, BrowserRefusal>;
  sidebarBrowser: Result<FoundBrowser, BrowserRefusal>;
  sharedChromium: SharedSession<PanelSession>;
  sharedFirefox: SharedSession<FirefoxSession>;
};

/**
 * The base of every test in a browser. It is one for Chromium and Firefox: Playwright starts its
 * process anew wherever what lasts in it differs, which takes as long as starting a browser.
 */
export const test = base.extend<object, WorkerFixtures>({
  panelBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
    async ({}, use) => use(await findBrowser('chromium', { install: false })),
    { scope: 'worker' },
  ],
  sidebarBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
    async ({}, use) => use(await findBrowser('firefox', { install: false })),
    { scope: 'worker' },
  ],
  sharedChromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
    async ({}, use) => {
      const shared = createSharedSession<PanelSession>();
      await use(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
  sharedFirefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
    async ({}, use) => {
      const shared = createSharedSession<FirefoxSession>();
      await use(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
});
