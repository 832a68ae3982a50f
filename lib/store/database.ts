import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { HomeRecord } from '#lib/guidance/home.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Segment } from '#lib/search/segment.ts';

/** The name of the one database. */
export const databaseName = 'foreword';

/** Edition of the database's layout. A newer one than this is never opened, nor deleted. */
export const layoutVersion = 2;

/** A pack, whole, as it was verified. */
export type StoredPack = {
  readonly sha256: string;
  readonly cards: readonly { readonly card: Card; readonly sha256: string }[];
};

/** What lists need of a pack's cards, under the pack's hash: made from the pack alone. */
export type StoredSummaries = { readonly pack: string; readonly cards: readonly CardSummary[] };

/** The release that is current in a layer: becoming current is the writing of this one row. */
export type ReleasePointer = {
  readonly layer: 'packaged';
  readonly bundle: string;
  readonly released: string;
  readonly state: string;
  readonly front: Front;
  readonly packs: readonly string[];
};

/** Records made from the current releases, written in the same transaction as those. */
export type MadeRecords = {
  home: HomeRecord;
  news: readonly ReleaseNews[];
};

/**
 * The tables. `summaries` and `segments` are made from one pack each and kept under its hash, so
 * that a release with one pack changed writes one row of each. `kept` holds what people chose or
 * wrote here.
 */
export interface Layout extends DBSchema {
  packs: { key: string; value: StoredPack };
  summaries: { key: string; value: StoredSummaries };
  segments: { key: string; value: Segment };
  releases: { key: string; value: ReleasePointer };
  made: { key: keyof MadeRecords; value: MadeRecords[keyof MadeRecords] };
  kept: { key: string; value: unknown };
}

/** The open database. */
export type Database = IDBPDatabase<Layout>;

/** Why the database could not be used. */
export type DatabaseRefusal =
  | { readonly code: 'database-newer' }
  | { readonly code: 'database-blocked' }
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
    upgrade(db, oldVersion, _newVersion, tx) {
      if (oldVersion < 1) {
        db.createObjectStore('packs', { keyPath: 'sha256' });
        db.createObjectStore('releases', { keyPath: 'layer' });
        db.createObjectStore('made');
        db.createObjectStore('kept');
      }
      if (oldVersion < 2) {
        db.createObjectStore('summaries', { keyPath: 'pack' });
        db.createObjectStore('segments', { keyPath: 'pack' });
        // Without its records a release counts as another, and is installed again.
        void tx.objectStore('made').clear();
      }
    },
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
  return reason === 'VersionError'
    ? { code: 'database-newer' }
    : { code: 'database-not-readable', reason };
}
