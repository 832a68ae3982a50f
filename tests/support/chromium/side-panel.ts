import { waitFor } from '../wait-for.ts';
import { clickIcon } from './click-icon.ts';
import { evaluate } from './evaluate.ts';
import type { ChromiumBrowser } from './launch-chromium.ts';

/** A DevTools target: a page, a tab, a worker. */
export type Target = { readonly targetId: string; readonly type: string; readonly url: string };

const wakeMaxMs = 3000;
const workerMaxMs = 10_000;
const openMaxMs = 30_000;
const landMaxMs = 5000;

/** Lists a browser's targets; tabs are listed only when asked for by that type. */
async function listTargets(browser: ChromiumBrowser, type?: 'tab'): Promise<Target[]> {
  const filter = type === undefined ? {} : { filter: [{ type }] };
  const reply = await browser.send<{ targetInfos: Target[] }>('Target.getTargets', filter);
  return reply.targetInfos;
}

async function listPanelDocuments(browser: ChromiumBrowser): Promise<Target[]> {
  const start = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  return (await listTargets(browser)).filter(({ url }) => url.startsWith(start));
}

/** Waits until the worker has told the browser that a click on the icon opens the panel. */
async function waitForPanelBehaviour(browser: ChromiumBrowser): Promise<void> {
  const findWorker = async () =>
    (await listTargets(browser)).find(
      ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
    );
  // A worker that sleeps has told it before: the browser keeps the setting.
  if ((await waitFor(findWorker, { maxMs: wakeMaxMs })) === undefined) return;
  const asks = 'chrome.sidePanel.getPanelBehavior().then((b) => b.openPanelOnActionClick)';
  const opens = async (): Promise<unknown> => {
    const worker = await findWorker();
    return worker && evaluate(browser, worker.targetId, asks).catch(() => false);
  };
  await waitFor(opens, { maxMs: workerMaxMs });
}

/**
 * Opens the REAL side panel by clicking the extension's icon, in the window of the tab whose
 * address holds `urlPart`, and gives the panel's own target. Throws when the tab is not there or
 * the panel does not open.
 *
 * Call it before `connectOverCDP`: Playwright lists a side panel only when it connects after.
 */
export async function openSidePanel(browser: ChromiumBrowser, urlPart: string): Promise<Target> {
  const findTab = async () => {
    const tabs = await listTargets(browser, 'tab');
    // The tab at that very address first: the address of one may begin another's.
    return tabs.find(({ url }) => url === urlPart) ?? tabs.find(({ url }) => url.includes(urlPart));
  };
  const tab = await waitFor(findTab, { maxMs: openMaxMs });
  if (tab === undefined) throw new Error(`no tab shows ${urlPart}`);
  await waitForPanelBehaviour(browser);
  const before = new Set((await listPanelDocuments(browser)).map(({ targetId }) => targetId));
  const findPanel = async () =>
    (await listPanelDocuments(browser)).find(({ targetId }) => !before.has(targetId));
  const end = Date.now() + openMaxMs;
  while (Date.now() < end) {
    // The first click after a start can be lost. A click on an open panel closes it, so each
    // click is given time to land before the next.
    await clickIcon(browser, tab.targetId);
    const panel = await waitFor(findPanel, { maxMs: landMaxMs });
    if (panel !== undefined) return panel;
  }
  throw new Error('the side panel did not open');
}
