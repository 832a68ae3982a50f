import { findDesktop, sayDesktopRefusal } from '../../tools/browser/find-desktop.ts';
import { sayBrowserRefusal } from '../../tools/find-browser.ts';
import { builtExtension } from '../built-extension.ts';
import { test as base } from '../shared-browsers.ts';
import { startDesktop, type VirtualDesktop } from '../xvfb.ts';
import { type FirefoxSession, startFirefoxSession } from './firefox-session.ts';
import { installFirefoxWithPolicies } from './firefox-with-policies.ts';
import type { FirefoxBrowser } from './launch-firefox.ts';
import { closeSidebar, openSidebar, type Sidebar } from './sidebar.ts';

type SidebarChoices = {
  /** The folder of an extension; empty means the one that was built. */
  extension: string;
  /** Whether the extension is allowed in private windows. */
  inPrivateWindows: boolean;
  /** True for a Firefox with a window, on a screen that nobody sees: shortcuts arrive only there. */
  onDesktop: boolean;
};

type SidebarFixtures = {
  /** What the organisation sets in `policies.json`; undefined for a Firefox that nobody set up. */
  policies: object | undefined;
  desktop: VirtualDesktop | undefined;
  session: FirefoxSession;
  firefox: FirefoxBrowser;
  /** The document of the real sidebar; for each test nothing is kept. */
  sidebar: Sidebar;
  /** Closes the sidebar and opens it again; a new document. */
  reopenSidebar: () => Promise<Sidebar>;
  /** Ends Firefox, starts it again on the same profile and opens the sidebar. */
  restart: () => Promise<Sidebar>;
  /** Presses a shortcut of the browser, such as `alt+shift+y`; needs `onDesktop`. */
  pressShortcut: VirtualDesktop['pressShortcut'];
};

/**
 * Playwright's `test`, in the real Firefox sidebar; skipped by name where there is no Firefox. Tests
 * share a Firefox, made as good as new before each, unless they choose otherwise.
 */
export const test = base.extend<SidebarFixtures & SidebarChoices>({
  extension: ['', { option: true }],
  inPrivateWindows: [false, { option: true }],
  onDesktop: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  policies: async ({}, use) => use(undefined),
  desktop: async ({ onDesktop }, use, testInfo) => {
    if (!onDesktop) return use(undefined);
    const programs = await findDesktop({ install: false });
    if (!programs.ok) return testInfo.skip(true, sayDesktopRefusal(programs.refusal));
    const desktop = await startDesktop(programs.value);
    await use(desktop);
    await desktop.close();
  },
  session: async (
    {
      sidebarBrowser,
      sharedChromium,
      sharedFirefox,
      policies,
      desktop,
      extension,
      inPrivateWindows,
    },
    use,
    testInfo,
  ) => {
    if (!sidebarBrowser.ok) return testInfo.skip(true, sayBrowserRefusal(sidebarBrowser.refusal));
    const { path } = sidebarBrowser.value;
    const installed = policies && installFirefoxWithPolicies(path, policies);
    if (policies && !installed)
      return testInfo.skip(true, 'policies.json needs a whole installation of Firefox on Linux');
    try {
      const start = () =>
        startFirefoxSession({
          path: installed?.path ?? path,
          extension: extension || builtExtension('firefox'),
          headless: desktop === undefined,
          inPrivateWindows,
          env: desktop === undefined ? {} : { DISPLAY: desktop.display, GDK_BACKEND: 'x11' },
        });
      const renew = (session: FirefoxSession) => session.renew({ inPrivateWindows });
      const ownNeeds = installed ?? desktop ?? extension !== '';
      // Two browsers that wait would cost more than they save.
      if (!ownNeeds) await sharedChromium.end();
      const session = ownNeeds ? await start() : await sharedFirefox.take({ start, renew });
      await use(session);
      if (ownNeeds) await session.end();
      else if (testInfo.status !== testInfo.expectedStatus) await sharedFirefox.end();
    } finally {
      installed?.remove();
    }
  },
  firefox: async ({ session }, use) => use(session.firefox()),
  sidebar: async ({ firefox }, use, testInfo) => {
    const sidebar = await openSidebar(firefox);
    await use(sidebar);
    if (testInfo.status !== testInfo.expectedStatus)
      // A picture is a help and no more: failing to take it must not hide why the test failed.
      await sidebar.screenshot(testInfo.outputPath('sidebar.png')).catch(() => undefined);
  },
  reopenSidebar: async ({ session }, use) =>
    use(async () => {
      await closeSidebar(session.firefox());
      return openSidebar(session.firefox());
    }),
  restart: async ({ session }, use) => use(async () => openSidebar(await session.restart())),
  pressShortcut: async ({ desktop }, use) => {
    if (desktop === undefined) throw new Error('pressShortcut needs test.use({ onDesktop: true })');
    await use(desktop.pressShortcut);
  },
});

export { expect } from '@playwright/test';
