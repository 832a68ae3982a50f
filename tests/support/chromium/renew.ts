import { waitFor } from '../wait-for.ts';
import { evaluate } from './evaluate.ts';
import type { ChromiumBrowser } from './launch-chromium.ts';
import type { Target } from './side-panel.ts';

const wakeMaxMs = 10_000;

// What the extension keeps, wherever it keeps it. A database that a page still holds is refused.
const forget = `(async () => {
  const { local, session } = chrome.storage;
  await Promise.all([local.clear(), session.clear(), chrome.alarms.clearAll()]);
  for (const name of await caches.keys()) await caches.delete(name);
  for (const { name } of await indexedDB.databases())
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = request.onblocked = () => reject(new Error('the database is in use'));
    });
})()`;

async function list(browser: ChromiumBrowser): Promise<readonly Target[]> {
  return (await browser.send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos;
}

async function closePages(browser: ChromiumBrowser, url: string): Promise<void> {
  const before = (await list(browser)).filter(({ type }) => type === 'page');
  // The new page first: with its last page a window goes, and with its last window the browser.
  await browser.send('Target.createTarget', { url });
  for (const { targetId } of before) {
    // Closing a page takes its side panel along, which then is no target any more.
    await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}

/**
 * Makes a running browser as good as one on a fresh profile: one tab, at `url`, nothing kept by the
 * extension, and the extension loaded anew. Throws where something stands in the way.
 */
export async function renew(
  browser: ChromiumBrowser,
  extension: string,
  url: string,
): Promise<void> {
  const isOurs = ({ type, url: at }: Target): boolean =>
    type === 'service_worker' && at.includes(browser.extensionId);
  await closePages(browser, url);
  const worker = (await list(browser)).find(isOurs);
  if (worker === undefined) throw new Error('the worker sleeps, and cannot forget');
  await evaluate(browser, worker.targetId, forget);
  await browser.send('Extensions.loadUnpacked', { path: extension });
  const isAnother = (target: Target): boolean =>
    isOurs(target) && target.targetId !== worker.targetId;
  const awake = await waitFor(async () => (await list(browser)).some(isAnother), {
    maxMs: wakeMaxMs,
  });
  if (!awake) throw new Error('the worker did not start again');
}
