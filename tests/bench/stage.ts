import { setTimeout as sleep } from 'node:timers/promises';
import { loopbackOnly } from '../support/chromium/browser-flags.ts';
import { serveDemonstrationPage } from '../support/chromium/demonstration-page.ts';
import { evaluate } from '../support/chromium/evaluate.ts';
import { type ChromiumBrowser, launchChromium } from '../support/chromium/launch-chromium.ts';
import { readPanel } from '../support/chromium/read-panel.ts';
import { openSidePanel, type Target } from '../support/chromium/side-panel.ts';
import { waitFor } from '../support/wait-for.ts';
import { findBrowser, sayBrowserRefusal } from '../tools/find-browser.ts';
import type { Copy } from './copy-extension.ts';
import { pages, readShown, type Shown, writeStaticPage } from './limit-pages.ts';

/** A browser with a copy of the extension in it, its cards installed and the first run over. */
export type Stage = {
  readonly cards: number;
  readonly browser: ChromiumBrowser;
  /** The tab beside which the panel opens, as the icon is clicked from it. */
  readonly tabId: string;
  readonly close: () => Promise<void>;
};

const installMaxMs = 180_000;
const closeMaxMs = 20_000;
const settleMs = 1_500;

/** The address of a page of the extension. */
export function addressOf(browser: ChromiumBrowser, page: string): string {
  return `chrome-extension://${browser.extensionId}/${page}`;
}

/** Targets of a browser; tabs are listed only when asked for. */
export async function targetsOf(browser: ChromiumBrowser, type?: 'tab'): Promise<Target[]> {
  const filter = type === undefined ? {} : { filter: [{ type }] };
  return (await browser.send<{ targetInfos: Target[] }>('Target.getTargets', filter)).targetInfos;
}

/** Opens a page of the extension in a tab behind the others, and waits until it is there. */
export async function openInTab(browser: ChromiumBrowser, page: string): Promise<Target> {
  const url = addressOf(browser, page);
  const asked = { url, background: true };
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', asked);
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  const there = await waitFor(() => evaluate(browser, targetId, isThere).catch(() => false), {
    maxMs: closeMaxMs,
  });
  if (!there) throw new Error(`${page} did not open`);
  return { targetId, type: 'page', url };
}

/** Closes a panel and waits until it is gone. */
export async function closeTarget(browser: ChromiumBrowser, { targetId }: Target): Promise<void> {
  // A side panel closes from within, as its own close button does.
  await evaluate(browser, targetId, 'window.close()').catch(() => undefined);
  const gone = async () => !(await targetsOf(browser)).some((one) => one.targetId === targetId);
  if (!(await waitFor(gone, { maxMs: closeMaxMs }))) throw new Error('the panel did not close');
}

/** True once the database holds a current release; asked from a page of the extension. */
const installed = `(async () => {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'foreword')) return false;
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('foreword');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    return await new Promise((resolve, reject) => {
      const counting = db.transaction('releases').objectStore('releases').count();
      counting.onsuccess = () => resolve(counting.result > 0);
      counting.onerror = () => reject(counting.error);
    });
  } finally {
    db.close();
  }
})()`;

/** Waits until the worker has installed the cards; they are many, and a panel would only be slow. */
async function waitForCards(browser: ChromiumBrowser): Promise<void> {
  const { targetId } = await openInTab(browser, pages.keeper);
  const isInstalled = () => evaluate(browser, targetId, installed).catch(() => false);
  const done = await waitFor(isInstalled, { maxMs: installMaxMs, everyMs: 500 });
  if (!done) throw new Error('the cards were not installed');
  await browser.send('Target.closeTarget', { targetId });
}

/** Goes through the first run, and gives what the home shows from then on. */
async function goThroughFirstRun(browser: ChromiumBrowser, url: string): Promise<Shown> {
  const panel = await openSidePanel(browser, url);
  await readPanel(browser, panel);
  // Settings are being kept, and what comes after first paint is being read.
  await sleep(settleMs);
  const shown = (await evaluate(browser, panel.targetId, readShown)) as Shown;
  await closeTarget(browser, panel);
  return shown;
}

/** Starts a browser on a fresh profile with a copy of the extension, ready to be measured. */
export async function startStage({ folder, cards }: Copy): Promise<Stage> {
  const found = await findBrowser('chromium', { install: false });
  if (!found.ok) throw new Error(sayBrowserRefusal(found.refusal));
  const beside = await serveDemonstrationPage();
  const browser = await launchChromium({
    path: found.value.path,
    extension: folder,
    ...{ headless: true, asUsed: true },
    url: beside.url,
    extraArguments: [loopbackOnly],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await beside.close();
  };
  try {
    await waitForCards(browser);
    await writeStaticPage(folder, await goThroughFirstRun(browser, beside.url));
    const tab = (await targetsOf(browser, 'tab')).find((each) => each.url === beside.url);
    if (tab === undefined) throw new Error('the page beside the panel is gone');
    return { cards, browser, tabId: tab.targetId, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Has the panel open on another page of the extension from now on; asked from one of its pages. */
export async function setPanelPage({ browser }: Stage, from: Target, page: string): Promise<void> {
  const options = JSON.stringify({ path: page, enabled: true });
  await evaluate(browser, from.targetId, `chrome.sidePanel.setOptions(${options})`);
}
