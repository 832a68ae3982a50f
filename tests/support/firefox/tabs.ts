import { waitFor } from '../wait-for.ts';
import { driveDocument, type FirefoxDocument } from './firefox-document.ts';
import type { FirefoxBrowser } from './launch-firefox.ts';

/** A page of the extension outside of the sidebar: where, and whether its window is private. */
export type OpenPage = { readonly path: string; readonly isPrivate: boolean };

const openMaxMs = 10_000;

/** Every page of the extension that is open in a tab of any window. */
export function readOpenPages({ runInBrowser }: FirefoxBrowser): Promise<readonly OpenPage[]> {
  return runInBrowser<readonly OpenPage[]>(`
    return [...Services.wm.getEnumerator('navigator:browser')].flatMap((each) =>
      each.gBrowser.browsers
        .filter(({ currentURI }) => currentURI.schemeIs('moz-extension'))
        .map(({ currentURI }) => ({
          path: currentURI.filePath,
          isPrivate: PrivateBrowsingUtils.isWindowPrivate(each),
        })));`);
}

/** Waits for a page of the extension in the tab in front of the window that is driven. */
export async function hearTab(browser: FirefoxBrowser, path: string): Promise<FirefoxDocument> {
  const findElement = 'const element = gBrowser.selectedBrowser;';
  const isThere = (): Promise<boolean> =>
    browser.runInBrowser<boolean>(`
      ${findElement}
      return element.currentURI.filePath === ${JSON.stringify(path)} &&
        !element.webProgress.isLoadingDocument;`);
  if (!(await waitFor(isThere, { maxMs: openMaxMs }))) throw new Error(`${path} did not open`);
  return driveDocument(browser, findElement);
}
