import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type DatabaseRefusal, refusalOf } from './database.ts';

/**
 * The name of the Studio's own database. It is apart from the panel's, which is made anew when it
 * cannot be read: what somebody is writing must never go with it.
 */
const studioDatabaseName = 'foreword.studio';

const layoutVersion = 2;

/**
 * The tables. `works` holds libraries, `drafts` changed cards by library and id, `steps` what undo
 * goes back to, `typed` the newest words of a card, sent on the keystroke itself and so perhaps ahead
 * of its draft, `copies` what another tab was kept from writing over, `kept` anything else by name.
 * What the values are is for `lib/studio` to say.
 */
export interface StudioLayout extends DBSchema {
  works: { key: string; value: { readonly id: string } };
  drafts: { key: [string, string]; value: { readonly work: string; readonly card: string } };
  steps: { key: [string, string, number]; value: unknown };
  typed: { key: [string, string]; value: { readonly work: string; readonly card: string } };
  copies: { key: [string, string, string]; value: unknown };
  kept: { key: string; value: unknown };
}

/** The open database of the Studio. */
export type StudioDatabase = IDBPDatabase<StudioLayout>;

// A browser that was cut off may hold the files of its databases after the next one began. Chromium
// asks for them for some four seconds by itself, each time.
const againAfterMs = [100, 300, 600];

/**
 * Opens the Studio's database, making its layout where there is none. One that cannot be read is
 * tried again three times: whoever comes back after a crash has come for what they wrote.
 */
export async function openStudioDatabase(
  name = studioDatabaseName,
): Promise<Result<StudioDatabase, DatabaseRefusal>> {
  let opened = await openOnce(name);
  for (const ms of againAfterMs) {
    if (opened.ok || opened.refusal.code !== 'database-not-readable') break;
    await new Promise((resolve) => setTimeout(resolve, ms));
    opened = await openOnce(name);
  }
  return opened;
}

async function openOnce(name: string): Promise<Result<StudioDatabase, DatabaseRefusal>> {
  try {
    const db = await openDB<StudioLayout>(name, layoutVersion, {
      upgrade(made, from) {
        if (from < 1) makeFirstLayout(made);
        made.createObjectStore('typed', { keyPath: ['work', 'card'] });
      },
      blocking: () => db.close(),
    });
    return accept(db);
  } catch (cause) {
    return refuse(refusalOf(cause));
  }
}

function makeFirstLayout(made: StudioDatabase): void {
  made.createObjectStore('works', { keyPath: 'id' });
  made.createObjectStore('drafts', { keyPath: ['work', 'card'] });
  made.createObjectStore('steps');
  made.createObjectStore('copies');
  made.createObjectStore('kept');
}
