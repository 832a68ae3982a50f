import { waitFor } from '../wait-for.ts';
import { evaluate } from './evaluate.ts';
import type { ChromiumBrowser } from './launch-chromium.ts';

const loadMaxMs = 5000;

type Opened = { readonly targetId: string };

/**
 * Asks for the panel from a page of the extension, in the window of a tab, as if a person had just
 * acted there. The page is a tab beside the one given, closed again at once.
 */
async function openByGesture(browser: ChromiumBrowser, tabId: string): Promise<void> {
  // A new tab comes up in the window that was in front last.
  await browser.send('Target.activateTarget', { targetId: tabId });
  // Any address of the extension will do that is not the panel's own.
  const url = `chrome-extension://${browser.extensionId}/manifest.json`;
  const { targetId } = await browser.send<Opened>('Target.createTarget', { url });
  const learn = `globalThis.chrome?.windows?.getCurrent()
    .then(({ id }) => { globalThis.windowId = id; return true; }) ?? false`;
  // The page begins empty, without the extension's own words.
  const learnt = () => evaluate(browser, targetId, learn).catch(() => false);
  await waitFor(learnt, { maxMs: loadMaxMs });
  await evaluate(browser, targetId, 'chrome.sidePanel.open({ windowId: globalThis.windowId })');
  await browser.send('Target.closeTarget', { targetId });
  await browser.send('Target.activateTarget', { targetId: tabId });
}

/**
 * Clicks the extension's icon, as seen from a tab. Before Chrome 146 nothing outside the browser
 * can click it (`Extensions.triggerAction` came then), so there the extension opens its own panel.
 */
export async function clickIcon(browser: ChromiumBrowser, tabId: string): Promise<void> {
  try {
    await browser.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tabId });
  } catch (error) {
    if (!String(error).includes("wasn't found")) throw error;
    await openByGesture(browser, tabId);
  }
}
