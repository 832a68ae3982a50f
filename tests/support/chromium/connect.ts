import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { waitFor } from '../wait-for.ts';
import type { ChromiumBrowser } from './launch-chromium.ts';
import type { Target } from './side-panel.ts';

/** Playwright's view of a browser, as it was when it connected. */
export type Connection = { readonly playwright: Browser; readonly context: BrowserContext };

const findMaxMs = 10_000;

/**
 * Connects Playwright to a running browser; `again` when another connection is in use.
 *
 * Playwright sees the side panels that are open when it connects and none that open later, so each
 * panel that is opened gets a connection of its own.
 */
export async function connect(
  browser: ChromiumBrowser,
  { again }: { readonly again: boolean },
): Promise<Connection> {
  // The defaults of a second connection would undo the colour scheme that the first asked for.
  const playwright = await chromium.connectOverCDP(browser.endpoint, { noDefaults: again });
  const [context] = playwright.contexts();
  if (context === undefined) throw new Error('the browser has no window');
  return { playwright, context };
}

/**
 * Lets a page take itself to have the focus whichever window is in front, as Playwright's defaults
 * do; without it nothing on the page is ever `:focus`.
 */
export async function holdFocus(page: Page): Promise<void> {
  // Lasts as long as its session, which is left open.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
}

async function targetIdOf(page: Page): Promise<string | undefined> {
  try {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  } catch {
    // A page may close while it is asked.
    return undefined;
  }
}

/** Finds Playwright's page for a target; throws when it has none. */
export async function pageOfTarget({ context }: Connection, target: Target): Promise<Page> {
  const look = async (): Promise<Page | undefined> => {
    for (const page of context.pages())
      if ((await targetIdOf(page)) === target.targetId) return page;
    return undefined;
  };
  const page = await waitFor(look, { maxMs: findMaxMs });
  if (page === undefined) throw new Error(`Playwright does not see ${target.url}`);
  await page.waitForLoadState('domcontentloaded');
  return page;
}

/** Finds Playwright's page at an address; throws when it has none. */
export async function pageAt({ context }: Connection, url: string): Promise<Page> {
  const look = () => context.pages().find((each) => each.url() === url);
  const page = await waitFor(look, { maxMs: findMaxMs });
  if (page === undefined) throw new Error(`no tab is at ${url}`);
  return page;
}
