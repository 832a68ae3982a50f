import { pause } from '#lib/base/pause.ts';
import type { Card } from '#lib/guidance/card.ts';
import { makeSegment } from '#lib/search/make-segment.ts';
import type { Segment } from '#lib/search/segment.ts';
import type { Database, OpenedPack } from './layout.ts';
import { cardsIn } from './stored-pack.ts';

/**
 * Makes and keeps the segments of packs that lie in the database, each while the next pack is read and
 * the one before is written. Throws where a pack is missing; one of which
 * `readPack` gives no cards is left out.
 */
export async function makeMissing(
  db: Database,
  packs: readonly string[],
  readPack: (db: Database, name: string) => Promise<readonly Card[] | undefined> = readCards,
): Promise<ReadonlyMap<string, Segment>> {
  const made = new Map<string, Segment>();
  const writing: Promise<unknown>[] = [];
  const read = (name: string | undefined) => {
    const cards = name === undefined ? undefined : readPack(db, name);
    cards?.catch(() => undefined); // what it throws is thrown where it is waited for
    return cards;
  };
  let reading = read(packs[0]);
  for (const [at, name] of packs.entries()) {
    const cards = await reading;
    reading = read(packs[at + 1]);
    if (!cards) continue;
    const segment = makeSegment(name, cards);
    made.set(name, segment);
    // A disk that is full costs only the making, again the next time.
    writing.push(db.put('segments', segment).catch(() => undefined));
  }
  await Promise.all(writing);
  return made;
}

/** Makes the segments of packs that are held in memory. */
export async function makeSegments(packs: readonly OpenedPack[]): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for (const pack of packs) {
    await pause();
    segments.push(segmentOf(pack));
  }
  return segments;
}

const packsAtOnce = 24;
const underway = new WeakMap<Database, Promise<void>>();
const noted = new WeakMap<Database, readonly OpenedPack[]>();

/**
 * Holds a few packs that were written in memory, until `keepSegments` makes their words: whoever wrote
 * them has more to do, and would wait for the page's thread and the disk.
 */
export function noteWords(db: Database, packs: readonly OpenedPack[]): void {
  noted.set(db, [...(noted.get(db) ?? []), ...packs]);
}

/**
 * Makes and keeps the segments of packs that were written and are in memory still. Ends once they are
 * kept, and those of changes before this one.
 */
export function makeAhead(db: Database, packs: readonly OpenedPack[]): Promise<void> {
  const keep = async (): Promise<void> => {
    const writing: Promise<unknown>[] = [];
    for (let at = 0; at < packs.length; at += packsAtOnce) {
      const segments = await makeSegments(packs.slice(at, at + packsAtOnce));
      writing.push(putSegments(db, segments).catch(() => undefined));
    }
    await Promise.all(writing);
  };
  const before = underway.get(db);
  const both = keep().then(() => before);
  underway.set(db, both);
  return both;
}

async function putSegments(db: Database, segments: readonly Segment[]): Promise<void> {
  const tx = db.transaction('segments', 'readwrite', { durability: 'relaxed' });
  await Promise.all([...segments.map((segment) => tx.store.put(segment)), tx.done]);
}

/**
 * Makes what is missing of the current releases' segments, ahead of the first search. Those of packs
 * that a disk lost wait until these were mended.
 */
export async function keepSegments(db: Database): Promise<void> {
  const few = noted.get(db) ?? [];
  noted.delete(db);
  await underway.get(db);
  const missing = await missingSegments(db);
  const inMemory = few.filter(({ sha256 }) => missing.delete(sha256));
  await makeAhead(db, inMemory);
  await makeMissing(db, [...missing], (...asked) => readCards(...asked).catch(() => undefined));
}

/** The packs of current releases of which no segment is kept. */
async function missingSegments(db: Database): Promise<Set<string>> {
  const tx = db.transaction(['releases', 'segments'], 'readonly');
  const [releases, keys] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('segments').getAllKeys(),
  ]);
  const kept = new Set(keys);
  return new Set(releases.flatMap(({ packs }) => packs).filter((pack) => !kept.has(pack)));
}

async function readCards(db: Database, name: string): Promise<readonly Card[]> {
  const pack = await db.get('packs', name);
  if (!pack) throw new Error('a pack that should be there is absent');
  return cardsIn(pack);
}

/** Makes the segment of a pack: a task of a few milliseconds. */
function segmentOf({ sha256, cards }: OpenedPack): Segment {
  return makeSegment(
    sha256,
    cards.map(({ card }) => card),
  );
}
