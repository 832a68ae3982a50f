import { pause } from '#lib/base/pause.ts';
import { fetchFile, readPackagedFile } from '#lib/platform/fetch.ts';
import { storageArea } from '#lib/platform/storage.ts';
import { openDatabase } from '#lib/store/database.ts';
import { keepSegments } from '#lib/store/keep-segments.ts';
import type { Database } from '#lib/store/layout.ts';
import { refreshPackaged } from '#lib/store/refresh-packaged.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import type { Source } from '#lib/trust/source.ts';
import { fetchAndPut, openRaw, type RawFiles } from './raw-packs.ts';

/** How long something took, in milliseconds; `searchable` until search is ready as well. */
export type SyncTook = { readonly whole: number; readonly searchable: number };

let databases = 0;

/** A database as a computer has it before its first sync: the packaged cards, and no source. */
async function freshDatabase(): Promise<Database> {
  databases += 1;
  const opened = await openDatabase(`bench-sync-${databases}`, { onClosed: () => undefined });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const local = storageArea('local');
  await refreshPackaged(opened.value, { readFile: readPackagedFile, local });
  await keepSegments(opened.value);
  return opened.value;
}

async function syncNow(db: Database, source: Source, daysLater = 0): Promise<SyncTook> {
  const now = () => Date.now() + daysLater * 86_400_000;
  const parts = {
    ...{ db, fetchFile, pause, local: storageArea('local'), now, version: '0.1.0' },
    chance: Math.random,
    exclusively: <T>(change: () => Promise<T>) => navigator.locks.request('bench', change),
  };
  const start = performance.now();
  const report = await runSync(parts, { sources: [source], withdraw: [], when: 'now' });
  const whole = performance.now() - start;
  const refusal = report.checked[0]?.refusal;
  if (refusal !== undefined) throw new Error(`the sync was refused: ${refusal}`);
  await keepSegments(db);
  return { whole, searchable: performance.now() - start };
}

/** Everything that is measured here; a source is another one for each database. */
async function createSyncBench() {
  const raw = await openRaw('bench-raw');
  let current: { db: Database; source: Source } | undefined;
  return {
    /** Installs a source's release on a computer that has none of it. */
    install: async (source: Source): Promise<SyncTook> => {
      current?.db.close();
      const own = { ...source, id: `${source.id}-${databases}` };
      current = { db: await freshDatabase(), source: own };
      return syncNow(current.db, own);
    },
    /** Checks the source that was installed last, as so many days later. */
    check: async (daysLater: number): Promise<SyncTook> => {
      if (!current) throw new Error('nothing was installed');
      return syncNow(current.db, current.source, daysLater);
    },
    /** What the same requests cost any program: see `fetchAndPut`. */
    floor: async (files: RawFiles): Promise<SyncTook> => {
      const start = performance.now();
      await fetchAndPut(raw, files);
      const whole = performance.now() - start;
      return { whole, searchable: whole };
    },
  };
}

Object.assign(globalThis, { syncBench: createSyncBench() });
