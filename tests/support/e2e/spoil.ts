import type { Page, Worker } from '@playwright/test';
import { databaseName } from '#lib/store/database.ts';

/** What the extension's pages may use of `chrome`; only evaluated in them. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(name: string): Promise<Readonly<Record<string, unknown>>>;
      set: (values: object) => Promise<void>;
    };
  };
};

/** What no Foreword ever wrote as settings. */
export const rubbish = 'settings of another Foreword';

/** Puts rubbish in the place of the settings, newer than they are, in both places that keep them. */
export async function spoilSettings(panel: Page): Promise<void> {
  await panel.evaluate(
    async ([name, value]) => {
      const spoilt = { saved: Date.now() + 1, value };
      await chrome.storage.local.set({ 'kept.settings': spoilt });
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('kept', 'readwrite');
          writing.objectStore('kept').put(spoilt, 'settings');
          writing.oncomplete = () => resolve(opening.result.close());
        };
      });
    },
    [databaseName, rubbish] as const,
  );
}

/** What is kept beside the database under a name, as text. */
export async function readBeside(panel: Page, name: string): Promise<string> {
  const kept = await panel.evaluate((key) => chrome.storage.local.get(key), `kept.${name}`);
  return JSON.stringify(kept);
}

/** Takes the current release out of the database, as a disk that lost a part of it. */
export async function loseRelease(worker: Worker): Promise<void> {
  await worker.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['releases', 'made'], 'readwrite');
          for (const table of ['releases', 'made']) writing.objectStore(table).clear();
          writing.oncomplete = () => resolve(opening.result.close());
        };
      }),
    databaseName,
  );
}

/** Holds the database from the worker, and has it wait to be deleted: nobody else can open it. */
export async function holdDatabase(worker: Worker): Promise<void> {
  await worker.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          const removing = indexedDB.deleteDatabase(name);
          removing.onblocked = () => resolve();
          removing.onsuccess = () => reject(new Error('the database was not held'));
        };
      }),
    databaseName,
  );
}

/** Opens the panel's document anew on a disk that takes nothing more, as the browser tells it. */
export async function openOnFullDisk(panel: Page): Promise<void> {
  await panel.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('there is no room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    chrome.storage.local.set = refuse;
  });
  await panel.reload();
}
