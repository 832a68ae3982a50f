import { pause } from '#lib/base/pause.ts';
import type { Card } from '#lib/guidance/card.ts';
import { makeSegment } from '#lib/search/make-segment.ts';
import type { Segment } from '#lib/search/segment.ts';
import type { Database, OpenedPack } from './layout.ts';
import { cardsIn } from './stored-pack.ts';

/** Reads the cards of a pack by its name; none where its words are to be left out. */
type ReadPack = (name: string) => Promise<readonly Card[] | undefined>;

const packsAtOnce = 24;

/**
 * Makes and keeps the segments of packs, each while the next pack is read and those before are
 * written. Of packs that lie in the database; throws where one is missing there.
 */
export async function makeMissing(
  db: Database,
  packs: readonly string[],
  readPack: ReadPack = (name) => readCards(db, name),
): Promise<ReadonlyMap<string, Segment>> {
  const made = new Map<string, Segment>();
  const [waiting, writing]: [Segment[], Promise<unknown>[]] = [[], []];
  // A disk that is full costs only the making, again the next time.
  const write = () => writing.push(putSegments(db, waiting.splice(0)).catch(() => undefined));
  const read = (name: string | undefined) => {
    const cards = name === undefined ? undefined : readPack(name);
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
    if (waiting.push(segment) === packsAtOnce) write();
  }
  if (waiting.length > 0) write();
  await Promise.all(writing);
  return made;
}

async function putSegments(db: Database, segments: readonly Segment[]): Promise<void> {
  const tx = db.transaction('segments', 'readwrite', { durability: 'relaxed' });
  await Promise.all([...segments.map((segment) => tx.store.put(segment)), tx.done]);
}

/** Reads the cards of a pack that lies in the database; throws where it does not. */
export async function readCards(db: Database, name: string): Promise<readonly Card[]> {
  const pack = await db.get('packs', name);
  if (!pack) throw new Error('a pack that should be there is absent');
  return cardsIn(pack);
}

/** Makes the segments of packs that are held in memory: a task of a few milliseconds each. */
export async function makeSegments(packs: readonly OpenedPack[]): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for (const pack of packs) {
    await pause();
    segments.push(makeSegment(pack.sha256, cardsOf(pack)));
  }
  return segments;
}

/** The cards of a pack that is held in memory. */
export function cardsOf({ cards }: OpenedPack): readonly Card[] {
  return cards.map(({ card }) => card);
}
