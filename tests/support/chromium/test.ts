import type { Page, Worker } from '@playwright/test';
import { findDesktop, sayDesktopRefusal } from '../../tools/browser/find-desktop.ts';
import { sayBrowserRefusal } from '../../tools/find-browser.ts';
import { builtExtension } from '../built-extension.ts';
import { test as base } from '../shared-browsers.ts';
import { startDesktop, type VirtualDesktop } from '../xvfb.ts';
import { loopbackOnly } from './browser-flags.ts';
import { type PanelSession, startPanelSession } from './panel-session.ts';

/** What a spec may choose with `test.use`. */
export type PanelChoices = {
  /** The folder of an extension; empty means the one that was built. */
  extension: string;
  extraArguments: readonly string[];
  /** True for a browser of its own on a fresh profile, for a test that looks at files or harms them. */
  alone: boolean;
  /** True for a browser with a window, on a screen that nobody sees: shortcuts arrive only there. */
  onDesktop: boolean;
};

/**
 * What a spec is given: for each test nothing is kept, and the panel is open beside a plain page.
 * Tests share a browser, made as good as new before each, unless they choose otherwise.
 */
export type PanelFixtures = {
  desktop: VirtualDesktop | undefined;
  session: PanelSession;
  /** The document of the real side panel, at Chrome's own 360 px. */
  panel: Page;
  page: Page;
  worker: Worker;
  extensionId: string;
  closePanel: PanelSession['closePanel'];
  reopenPanel: PanelSession['reopenPanel'];
  secondWindow: PanelSession['secondWindow'];
  restart: PanelSession['restart'];
  /** Presses a shortcut of the browser, such as `alt+shift+h`; needs `onDesktop`. */
  pressShortcut: VirtualDesktop['pressShortcut'];
};

/** Playwright's `test`, in the real side panel. */
export const test = base.extend<PanelFixtures & PanelChoices>({
  extension: ['', { option: true }],
  extraArguments: [[], { option: true }],
  alone: [false, { option: true }],
  onDesktop: [false, { option: true }],
  desktop: async ({ onDesktop }, use, testInfo) => {
    if (!onDesktop) return use(undefined);
    const programs = await findDesktop({ install: false });
    if (!programs.ok) return testInfo.skip(true, sayDesktopRefusal(programs.refusal));
    const desktop = await startDesktop(programs.value);
    await use(desktop);
    await desktop.close();
  },
  session: async (
    { panelBrowser, sharedChromium, sharedFirefox, desktop, extension, extraArguments, alone },
    use,
    testInfo,
  ) => {
    if (!panelBrowser.ok) return testInfo.skip(true, sayBrowserRefusal(panelBrowser.refusal));
    const loaded = extension || builtExtension('chrome');
    const start = () =>
      startPanelSession({
        path: panelBrowser.value.path,
        extension: loaded,
        headless: desktop === undefined,
        extraArguments: [loopbackOnly, ...extraArguments],
        env: desktop === undefined ? {} : { DISPLAY: desktop.display },
      });
    const renew = (session: PanelSession) => session.renew(loaded);
    const ownNeeds = alone || desktop !== undefined || extraArguments.length > 0;
    // Two browsers that wait would cost more than they save.
    if (!ownNeeds) await sharedFirefox.end();
    const session = ownNeeds ? await start() : await sharedChromium.take({ start, renew });
    await use(session);
    const { panel } = session.started();
    const failed = testInfo.status !== testInfo.expectedStatus;
    if (failed && !panel.isClosed())
      // A picture is a help and no more: failing to take it must not hide why the test failed.
      await panel.screenshot({ path: testInfo.outputPath('panel.png') }).catch(() => undefined);
    if (ownNeeds) await session.end();
    else if (failed) await sharedChromium.end();
  },
  panel: async ({ session }, use) => use(session.started().panel),
  page: async ({ session }, use) => use(session.started().page),
  worker: async ({ session }, use) => use(session.started().worker),
  extensionId: async ({ session }, use) => use(session.started().extensionId),
  closePanel: async ({ session }, use) => use(session.closePanel),
  reopenPanel: async ({ session }, use) => use(session.reopenPanel),
  secondWindow: async ({ session }, use) => use(session.secondWindow),
  restart: async ({ session }, use) => use(session.restart),
  pressShortcut: async ({ desktop }, use) => {
    if (desktop === undefined) throw new Error('pressShortcut needs test.use({ onDesktop: true })');
    await use(desktop.pressShortcut);
  },
});

export { expect } from '@playwright/test';
