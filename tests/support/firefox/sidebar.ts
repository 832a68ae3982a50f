import { driveDocument, type FirefoxDocument } from './firefox-document.ts';
import type { FirefoxBrowser } from './launch-firefox.ts';

/** The document in the real Firefox sidebar. */
export type Sidebar = FirefoxDocument;

const findElement = `
  const element = document.getElementById('sidebar')
    ?.contentDocument?.getElementById('webext-panels-browser');`;

/** Firefox's own name for the sidebar of an extension. */
function sidebarNameOf(extensionId: string): string {
  const widget = extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  return `${widget}-sidebar-action`;
}

/** Waits until the sidebar shows the extension; `ask` is script that asks for it, again and again. */
async function awaitSidebar(browser: FirefoxBrowser, ask: string): Promise<void> {
  const name = JSON.stringify(sidebarNameOf(browser.extensionId));
  await browser.runInBrowser(`
    const name = ${name};
    const end = Date.now() + 20000;
    for (;;) {
      ${findElement}
      const isOurs = SidebarController.isOpen && SidebarController.currentID === name;
      const isExtension = element?.currentURI?.spec.startsWith('moz-extension:');
      if (isOurs && isExtension && !element.webProgress?.isLoadingDocument) return;
      if (!isOurs) { ${ask} }
      if (Date.now() > end) throw new Error('the sidebar did not open');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }`);
}

/** Opens the REAL Firefox sidebar of the extension; throws when it does not open. */
export async function openSidebar(browser: FirefoxBrowser): Promise<Sidebar> {
  // Throws until the extension has been heard of.
  await awaitSidebar(browser, 'await SidebarController.show(name).catch(() => undefined);');
  return driveDocument(browser, findElement);
}

/** Waits for the sidebar to be opened by something else, such as a shortcut; throws if it is not. */
export async function hearSidebar(browser: FirefoxBrowser): Promise<Sidebar> {
  await awaitSidebar(browser, '');
  return driveDocument(browser, findElement);
}

/** Closes the sidebar, with its document. */
export async function closeSidebar({ runInBrowser }: FirefoxBrowser): Promise<void> {
  await runInBrowser(`
    SidebarController.hide();
    while (document.getElementById('sidebar')?.contentDocument
      ?.getElementById('webext-panels-browser'))
      await new Promise((resolve) => setTimeout(resolve, 50));`);
}

/** Gives the sidebar's document a width in CSS pixels; gives the width that it has then. */
export async function resizeSidebar(
  { runInBrowser }: FirefoxBrowser,
  width: number,
): Promise<number> {
  return runInBrowser<number>(`
    ${findElement}
    const box = document.getElementById('sidebar-box');
    for (let tries = 0; tries < 40; tries += 1) {
      const now = element.getBoundingClientRect().width;
      if (now === ${width}) break;
      const boxNow = box.getBoundingClientRect().width;
      box.style.width = (boxNow + ${width} - now) + 'px';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return element.getBoundingClientRect().width;`);
}
