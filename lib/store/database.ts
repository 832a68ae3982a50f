import { openDB } from 'idb';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { isFullDisk } from './full-disk.ts';
import type { Database, Layout } from './layout.ts';
import { upgradeLayout } from './upgrade.ts';

/** The name of the one database. */
export const databaseName = 'foreword';

/** Edition of the database's layout. A newer one than this is never opened, nor deleted. */
export const layoutVersion = 6;

/** Why the database could not be used. */
export type DatabaseRefusal =
  | { readonly code: 'database-newer' }
  | { readonly code: 'database-blocked' }
  | { readonly code: 'no-room' }
  | { readonly code: 'database-not-readable'; readonly reason: string };

/** What the opener is told later: another context wants a newer layout, or the browser cut us off. */
export type DatabaseEvents = { readonly onClosed: () => void };

const blockedAfterMs = 3_000;

/** Opens the database, making or moving its layout. Never waits longer than 3 s on another context. */
export async function openDatabase(
  name: string,
  events: DatabaseEvents,
): Promise<Result<Database, DatabaseRefusal>> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<'blocked'>((resolve) => {
    giveUp = setTimeout(() => resolve('blocked'), blockedAfterMs);
  });
  try {
    // Inside, since a browser that keeps no databases throws at once.
    const opening = open(name, events);
    const first = await Promise.race([opening, blocked]);
    if (first !== 'blocked') return accept(first);
    // A handle that arrives after we gave up must not block others in its turn.
    opening.then((late) => late.close()).catch(() => undefined);
    return refuse({ code: 'database-blocked' });
  } catch (cause) {
    return refuse(refusalOf(cause));
  } finally {
    clearTimeout(giveUp);
  }
}

function open(name: string, events: DatabaseEvents): Promise<Database> {
  const opening = openDB<Layout>(name, layoutVersion, {
    upgrade: (db, oldVersion, _newVersion, tx) => upgradeLayout(db, oldVersion, tx),
    // Another context holds a newer layout ready: let go at once, and show what is in memory.
    blocking() {
      opening.then((db) => db.close()).catch(() => undefined);
      events.onClosed();
    },
    terminated: events.onClosed,
  });
  return opening;
}

/** Turns what the platform threw at a read or an open into one refusal. */
export function refusalOf(cause: unknown): DatabaseRefusal {
  const reason = cause instanceof Error || cause instanceof DOMException ? cause.name : 'unknown';
  if (reason === 'VersionError') return { code: 'database-newer' };
  return isFullDisk(cause) ? { code: 'no-room' } : { code: 'database-not-readable', reason };
}
