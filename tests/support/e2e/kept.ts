import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromiumBrowser } from '../chromium/launch-chromium.ts';

/** What the extension's pages may use of `chrome`; only evaluated in the panel. */
declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'session', { get(all: null): Promise<unknown> }>>;
};

/** Reads every place in which the extension could keep something, as one text; bytes as UTF-8. */
export async function readEverythingKept(panel: Page): Promise<string> {
  return panel.evaluate(async () => {
    // Told number by number, the bytes of every card took seconds, and no word in them was found.
    const utf8 = new TextDecoder();
    const told = (_: string, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? utf8.decode(value) : value;
    const { local, session } = chrome.storage;
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const table = db.transaction(store).objectStore(store);
        rows.push(await settled(table.getAllKeys()), await settled(table.getAll()));
      }
      db.close();
    }
    const areas = [await local.get(null), await session.get(null)];
    const onPage = [{ ...localStorage }, { ...sessionStorage }, await caches.keys()];
    const inPage = [...onPage, document.cookie, location.href, history.state];
    return JSON.stringify([areas, rows, inPage], told);
  });
}

/** The folder of the profile that a browser runs on, as the browser itself tells it. */
export async function profileOf(browser: ChromiumBrowser): Promise<string> {
  const { commandLine } = await browser.send<{ commandLine: string }>('SystemInfo.getInfo');
  const folder = /--user-data-dir=(.+?)(?= --|$)/.exec(commandLine)?.[1];
  if (folder === undefined) throw new Error('the browser does not tell its profile');
  return folder;
}

/** The files under a folder, whatever their depth, whose paths hold `part`. */
export function filesUnder(folder: string, part = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes(part))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

/** Those of some files that hold a word, in the two encodings in which Chromium writes text. */
export function filesWith(word: string, files: readonly string[]): readonly string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return files.filter((file) => {
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  });
}
