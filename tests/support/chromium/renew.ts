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

/** Loads an extension, without the one that was there before; its worker starts anew. */
async function loadAnew(browser: ChromiumBrowser, extension: string): Promise<ChromiumBrowser> {
  const before = new Set((await list(browser)).map(({ targetId }) => targetId));
  const loaded = { path: extension };
  const { id } = await browser.send<{ id: string }>('Extensions.loadUnpacked', loaded);
  if (id !== browser.extensionId)
    await browser.send('Extensions.uninstall', { id: browser.extensionId });
  // The worker of before may linger beside the new one, and never answers again.
  const isAwake = async () => {
    const workers = (await list(browser)).filter((each) => isWorkerOf(id, each));
    return workers.length > 0 && workers.every(({ targetId }) => !before.has(targetId));
  };
  const awake = await waitFor(isAwake, { maxMs: wakeMaxMs });
  if (!awake) throw new Error('the worker did not start again');
  return { ...browser, extensionId: id };
}

const isWorkerOf = (extensionId: string, { type, url }: Target): boolean =>
  type === 'service_worker' && url.includes(extensionId);

/**
 * Makes a running browser as good as one on a fresh profile: one tab, at `url`, nothing kept by the
 * extension, and the extension loaded anew, or another one in its place. Throws where something
 * stands in the way.
 */
export async function renew(
  browser: ChromiumBrowser,
  extension: string,
  url: string,
): Promise<ChromiumBrowser> {
  await closePages(browser, url);
  const worker = (await list(browser)).find((each) => isWorkerOf(browser.extensionId, each));
  if (worker === undefined) throw new Error('the worker sleeps, and cannot forget');
  await evaluate(browser, worker.targetId, forget);
  return loadAnew(browser, extension);
}
