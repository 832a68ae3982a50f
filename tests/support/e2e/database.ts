import type { Worker } from '@playwright/test';
import { databaseName } from '#lib/store/database.ts';

/** Deletes the panel's database behind its back; throws where something holds it open. */
export async function deleteDatabase(worker: Worker): Promise<void> {
  await worker.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('the database is held open'));
      }),
    databaseName,
  );
}

/** Moves the database to a layout of the future, which keeps its tables and has one more. */
export async function makeNewer(worker: Worker, version: number): Promise<void> {
  await worker.evaluate(
    ([name, newer]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, newer);
        request.onupgradeneeded = () => request.result.createObjectStore('of-the-future');
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('the database is held open'));
      }),
    [databaseName, version] as const,
  );
}

/** The version of the database as it lies on disk; undefined where there is none. */
export async function readVersion(worker: Worker): Promise<number | undefined> {
  const all = await worker.evaluate(() => indexedDB.databases());
  return all.find(({ name }) => name === databaseName)?.version;
}

/** How many cards the packs hold that the current release names; 0 where there is no release. */
export async function countInstalled(worker: Worker): Promise<number> {
  // Asking for a database that is not there would make it.
  if ((await readVersion(worker)) === undefined) return 0;
  return worker.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          if (!db.objectStoreNames.contains('outlines')) return resolve(0);
          const tables = db.transaction(['outlines', 'releases']);
          const releases = tables.objectStore('releases').getAll();
          const outlines = tables.objectStore('outlines').getAll();
          tables.onabort = () => resolve(0);
          tables.oncomplete = () => {
            db.close();
            const named = new Set(releases.result.flatMap((release) => release.packs));
            const current = outlines.result.filter(({ pack }) => named.has(pack));
            resolve(
              current.reduce((sum, { lines }) => sum + lines.trimEnd().split('\n').length, 0),
            );
          };
        };
      }),
    databaseName,
  );
}
