import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseName } from '#lib/store/database.ts';
import { builtExtension } from '../built-extension.ts';
import { evaluate } from '../chromium/evaluate.ts';
import type { ChromiumBrowser } from '../chromium/launch-chromium.ts';
import { waitFor } from '../wait-for.ts';

/** What lies in the tables of the database, by table; one that is empty is left out. */
export type Rows = Readonly<Record<string, readonly unknown[]>>;

/** What the worker asks the host for as it goes: it has looked, begins to write, has written. */
export const words = { looked: 'said/looked', writing: 'said/writing', written: 'said/written' };

type Host = { readonly address: string };

/** Runs in the worker: reads what lies in a database, which is not made where it is not there. */
async function readTables(name: string): Promise<Rows> {
  // What follows in its own time, comes ahead of it, is put aside or is noted: no part of a release.
  const apart = ['segments', 'withdrawals', 'staging', 'kept'];
  const valued = ['releases', 'made'];
  const all = await indexedDB.databases();
  if (!all.some((one) => one.name === name && one.version)) return {};
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isMade = false;
    // It was not there after all, though it was listed: whoever only looks makes none, which others
    // would then wait for.
    request.onupgradeneeded = () => {
      isMade = true;
      request.transaction?.abort();
    };
    request.onerror = () => (isMade ? resolve({}) : reject(request.error));
    request.onsuccess = () => {
      const db = request.result;
      const tables = [...db.objectStoreNames].filter((table) => !apart.includes(table));
      if (tables.length === 0) {
        db.close();
        return resolve({});
      }
      const tx = db.transaction(tables);
      const rows = tables.map((table) => {
        const store = tx.objectStore(table);
        return [table, valued.includes(table) ? store.getAll() : store.getAllKeys()] as const;
      });
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        db.close();
        const some = rows.filter(([, { result }]) => result.length > 0);
        resolve(Object.fromEntries(some.map(([table, { result }]) => [table, result])));
      };
    };
  });
}

/** Runs in the worker, before all that is ours: looks, and tells of what is written afterwards. */
function tell(look: () => Promise<Rows>, says: typeof words): void {
  const say = (word: string) => fetch(word).catch(() => undefined);
  // Whoever changes what is current holds this lock: nobody can before the first look.
  const left = navigator.locks.request('foreword.release', async () => {
    const rows = await look();
    await say(says.looked);
    return rows;
  });
  Object.assign(globalThis, { left, look });
  const { put } = IDBObjectStore.prototype;
  const begun = new WeakSet<IDBTransaction>();
  IDBObjectStore.prototype.put = function told(...row) {
    const { name, transaction: tx } = this;
    if (name === 'packs' && !begun.has(tx)) void say(says.writing);
    if (name === 'packs') begun.add(tx);
    if (name === 'releases') tx.addEventListener('complete', () => void say(says.written));
    return put.apply(this, row);
  };
}

/** Copies the built extension into a folder; the worker of the copy looks first, and tells a host. */
export function copyThatTells({ address }: Host): string {
  const folder = mkdtempSync(join(tmpdir(), 'foreword-telling-'));
  cpSync(builtExtension('chrome'), folder, { recursive: true });
  const worker = join(folder, 'background.js');
  const says = Object.fromEntries(
    Object.entries(words).map(([name, path]) => [name, `${address}${path}`]),
  );
  const look = `() => (${readTables})(${JSON.stringify(databaseName)})`;
  const first = `(${tell})(${look}, ${JSON.stringify(says)});\n`;
  writeFileSync(worker, first + readFileSync(worker, 'utf8'));
  return folder;
}

/** Removes such a copy. */
export function removeCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What lay in the database as the browser started, or what lies there now. */
export async function readRows(browser: ChromiumBrowser, when: 'start' | 'now'): Promise<Rows> {
  type Targets = { targetInfos: { targetId: string; type: string; url: string }[] };
  const find = async () =>
    (await browser.send<Targets>('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
    );
  const ask = async () => {
    const worker = await find();
    const asked = when === 'start' ? 'globalThis.left' : 'globalThis.look?.()';
    // A worker that only begins has nothing of this yet.
    return worker && evaluate(browser, worker.targetId, asked).catch(() => undefined);
  };
  const rows = await waitFor(ask, { maxMs: 20_000 });
  if (rows === undefined) throw new Error('the worker does not tell what it keeps');
  return rows as Rows;
}
