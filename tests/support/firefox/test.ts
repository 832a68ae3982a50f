import { test as base } from '@playwright/test';
import type { Result } from '#lib/base/result.ts';
import {
  type BrowserRefusal,
  type FoundBrowser,
  findBrowser,
  sayBrowserRefusal,
} from '../../tools/find-browser.ts';
import { builtExtension } from '../built-extension.ts';
import { type FirefoxBrowser, launchFirefox } from './launch-firefox.ts';
import { openSidebar, type Sidebar } from './sidebar.ts';

type SidebarChoices = {
  /** The folder of an extension; empty means the one that was built. */
  extension: string;
};

type SidebarFixtures = {
  firefox: FirefoxBrowser;
  /** The document of the real sidebar, on a fresh profile for each test. */
  sidebar: Sidebar;
};

type WorkerFixtures = { sidebarBrowser: Result<FoundBrowser, BrowserRefusal> };

/** Playwright's `test`, in the real Firefox sidebar; skipped by name where there is no Firefox. */
export const test = base.extend<SidebarFixtures & SidebarChoices, WorkerFixtures>({
  extension: ['', { option: true }],
  sidebarBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
    async ({}, use) => use(await findBrowser('firefox', { install: false })),
    { scope: 'worker' },
  ],
  firefox: async ({ sidebarBrowser, extension }, use, testInfo) => {
    if (!sidebarBrowser.ok) return testInfo.skip(true, sayBrowserRefusal(sidebarBrowser.refusal));
    const firefox = await launchFirefox({
      path: sidebarBrowser.value.path,
      extension: extension || builtExtension('firefox'),
      headless: true,
    });
    await use(firefox);
    await firefox.close();
  },
  sidebar: async ({ firefox }, use, testInfo) => {
    const sidebar = await openSidebar(firefox);
    await use(sidebar);
    if (testInfo.status !== testInfo.expectedStatus)
      // A picture is a help and no more: failing to take it must not hide why the test failed.
      await sidebar.screenshot(testInfo.outputPath('sidebar.png')).catch(() => undefined);
  },
});

export { expect } from '@playwright/test';
