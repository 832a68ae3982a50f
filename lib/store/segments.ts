import { pause } from '#lib/base/pause.ts';
import { makeSegment } from '#lib/search/make-segment.ts';
import { type Segment, segmentForm } from '#lib/search/segment.ts';
import type { Database, OpenedPack } from './layout.ts';
import { readRows } from './read-rows.ts';
import { cardsIn } from './stored-pack.ts';

/**
 * Reads the search segments of packs. One that is missing, or of another form, is made from its
 * pack and kept: a pack's words never change, so that whoever comes first may make them. A page
 * and the background worker may both do so at once, and write the same. Throws where a pack is
 * missing.
 */
export async function readSegments(
  db: Database,
  packs: readonly string[],
): Promise<readonly Segment[]> {
  const rows = await readRows(db, 'segments', packs);
  const segments: Segment[] = [];
  for (const name of packs) {
    const stored = rows.get(name);
    segments.push(stored?.form === segmentForm ? stored : await makeAndKeep(db, name));
  }
  return segments;
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

/** Makes what is missing of the current releases' segments, ahead of the first search. */
export async function keepSegments(db: Database): Promise<void> {
  const releases = await db.getAll('releases');
  const kept = new Set(await db.getAllKeys('segments'));
  const packs = releases.flatMap((release) => release.packs).filter((pack) => !kept.has(pack));
  await readSegments(db, packs);
}

async function makeAndKeep(db: Database, name: string): Promise<Segment> {
  const pack = await db.get('packs', name);
  if (!pack) throw new Error('a pack that should be there is absent');
  const segment = makeSegment(name, await cardsIn(pack));
  // A disk that is full costs only the making, again the next time.
  await db.put('segments', segment).catch(() => undefined);
  return segment;
}

/** Makes the segment of a pack: a task of a few milliseconds. */
export function segmentOf({ sha256, cards }: OpenedPack): Segment {
  return makeSegment(
    sha256,
    cards.map(({ card }) => card),
  );
}
