import { pause } from '#lib/base/pause.ts';
import type { Database, OpenedPack } from './layout.ts';
import { cardsOf, makeMissing, readCards } from './make-segments.ts';
import { sweepAll } from './sweep.ts';

const noted = new WeakMap<Database, Map<string, OpenedPack>>();
const underway = new WeakMap<Database, Promise<void>>();

/**
 * Holds packs that were written in memory until `keepSegments` makes their words, which whoever writes
 * calls in the end: it has more to do before, and would wait for the page's thread and the disk.
 */
export function noteWords(db: Database, packs: readonly OpenedPack[]): void {
  const all = noted.get(db) ?? new Map();
  for (const pack of packs) all.set(pack.sha256, pack);
  noted.set(db, all);
}

/**
 * Makes what is missing of the current releases' segments, ahead of the first search; of packs that
 * were just written from memory. Those of packs that a disk lost wait until these were mended.
 */
export function keepSegments(db: Database): Promise<void> {
  const before = underway.get(db);
  const keeping = Promise.resolve(before?.catch(() => undefined)).then(() => keepMissing(db));
  underway.set(db, keeping);
  return keeping;
}

// When more packs than these are new, much has changed, and all that is kept is worth looking through.
const fewPacks = 4;

async function keepMissing(db: Database): Promise<void> {
  const fresh = noted.get(db) ?? new Map<string, OpenedPack>();
  const isMuch = fresh.size > fewPacks;
  noted.delete(db);
  await makeMissing(db, await missingSegments(db), async (name) => {
    const pack = fresh.get(name);
    fresh.delete(name);
    await pause();
    return pack ? cardsOf(pack) : readCards(db, name).catch(() => undefined);
  });
  // Nobody waits for it: what it leaves costs only space.
  if (isMuch) void sweepAll(db).catch(() => undefined);
}

/** The packs of current releases of which no segment is kept. */
async function missingSegments(db: Database): Promise<readonly string[]> {
  const tx = db.transaction(['releases', 'segments'], 'readonly');
  const [releases, keys] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('segments').getAllKeys(),
  ]);
  const kept = new Set(keys);
  return [...new Set(releases.flatMap(({ packs }) => packs))].filter((pack) => !kept.has(pack));
}
