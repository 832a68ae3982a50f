import { rmSync } from 'node:fs';
import type { Page, Worker } from '@playwright/test';
import { makeProfileFolder } from '../profile-folder.ts';
import { type Connection, connect, holdFocus, pageAt, pageOfTarget } from './connect.ts';
import { type DemonstrationPage, serveDemonstrationPage } from './demonstration-page.ts';
import { type ChromiumBrowser, type LaunchChoices, launchChromium } from './launch-chromium.ts';
import { renew } from './renew.ts';
import { openSidePanel } from './side-panel.ts';

/** A browser window: the tab in front and the real side panel beside it. */
type PanelWindow = { readonly page: Page; readonly panel: Page };

/** The first window of a browser that has just started, with the extension's worker. */
type StartedPanel = PanelWindow & {
  readonly worker: Worker;
  readonly extensionId: string;
  readonly browser: ChromiumBrowser;
  /** Every connection that was made to it. */
  readonly connections: Connection[];
};

/** A profile, the browser that runs on it, and the panels opened in it. */
export type PanelSession = {
  /** What started last. */
  started(): StartedPanel;
  /** Closes the panel as its own close button does, and waits until its document is gone. */
  closePanel(panel?: Page): Promise<void>;
  /** Opens the panel again in the first window; a new document, so a new page. */
  reopenPanel(): Promise<Page>;
  /** Opens another window on the demonstration page, with a panel of its own. */
  secondWindow(): Promise<PanelWindow>;
  /** Ends the browser and starts it again on the same profile; pages of before are gone. */
  restart(how?: { readonly killed: boolean }): Promise<StartedPanel>;
  /**
   * Makes all as it was at the first start, in the same browser, with this extension in it. Throws
   * where that is not so.
   */
  renew(extension: string): Promise<StartedPanel>;
  end(): Promise<void>;
};

type Choices = Omit<LaunchChoices, 'url'>;

async function findWorker({ context }: Connection, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().includes(extensionId);
  const running = context.serviceWorkers().find(isOurs);
  return running ?? context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 10_000 });
}

async function start(choices: LaunchChoices & { readonly url: string }): Promise<StartedPanel> {
  const browser = await launchChromium(choices);
  try {
    return await openFirst(browser, choices.url);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openFirst(browser: ChromiumBrowser, url: string): Promise<StartedPanel> {
  const target = await openSidePanel(browser, url);
  const connection = await connect(browser, { again: false });
  const panel = await pageOfTarget(connection, target);
  const page = await pageAt(connection, url);
  const { extensionId } = browser;
  const worker = await findWorker(connection, extensionId);
  return { browser, extensionId, page, panel, worker, connections: [connection] };
}

async function openPanelAt(started: StartedPanel, url: string): Promise<PanelWindow> {
  const { browser, connections } = started;
  const target = await openSidePanel(browser, url);
  const connection = await connect(browser, { again: true });
  connections.push(connection);
  const panel = await pageOfTarget(connection, target);
  await holdFocus(panel);
  return { panel, page: await pageAt(connection, url) };
}

async function startAnew(
  { browser, connections }: StartedPanel,
  extension: string,
  url: string,
): Promise<StartedPanel> {
  // What one test saw and asked for, such as a colour scheme, ends with its connections.
  for (const { playwright } of connections) await playwright.close();
  return openFirst(await renew(browser, extension, url), url);
}

/** Closes a side panel from within, which is what its own close button comes to. */
async function closePanel(panel: Page): Promise<void> {
  const closed = panel.isClosed() ? undefined : panel.waitForEvent('close');
  // The document may be gone before it has answered.
  await panel.evaluate(() => window.close()).catch(() => undefined);
  await closed;
}

async function startOn(
  profile: string,
  demonstration: DemonstrationPage,
  choices: Choices,
): Promise<PanelSession> {
  const { url } = demonstration;
  let { extension } = choices;
  const startAgain = () => start({ ...choices, extension, userDataDir: profile, url });
  let current = await startAgain();
  let windows = 1;
  return {
    started: () => current,
    closePanel: (panel = current.panel) => closePanel(panel),
    async reopenPanel() {
      const { panel } = await openPanelAt(current, url);
      current = { ...current, panel };
      return panel;
    },
    async secondWindow() {
      windows += 1;
      const another = `${url}?window=${windows}`;
      await current.browser.send('Target.createTarget', { url: another, newWindow: true });
      return openPanelAt(current, another);
    },
    async restart({ killed } = { killed: false }) {
      await (killed ? current.browser.kill() : current.browser.close());
      current = await startAgain();
      return current;
    },
    async renew(next) {
      extension = next;
      current = await startAnew(current, extension, url);
      return current;
    },
    end: () => current.browser.close(),
  };
}

/**
 * Starts a browser with the real side panel open beside a plain page: on a fresh profile, or on the
 * one that is given, which then stays.
 */
export async function startPanelSession(choices: Choices): Promise<PanelSession> {
  const profile = choices.userDataDir ?? makeProfileFolder('session');
  const demonstration = await serveDemonstrationPage();
  const tidy = async (): Promise<void> => {
    await demonstration.close();
    if (choices.userDataDir === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const session = await startOn(profile, demonstration, choices);
    return { ...session, end: () => session.end().finally(tidy) };
  } catch (error) {
    await tidy();
    throw error;
  }
}
