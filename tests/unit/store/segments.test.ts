import { beforeEach, expect, test, vi } from 'vitest';
import { openSearch } from '#lib/search/open-search.ts';
import { searchCards } from '#lib/search/search-cards.ts';
import { installRelease } from '#lib/store/install.ts';
import { keepSegments } from '#lib/store/keep-segments.ts';
import type { Database } from '#lib/store/layout.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { aCard, anAdjustment, manyCards } from '../../support/a-card.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aRelease } from '../../support/a-release.ts';

const cards = [aCard(), anAdjustment(), ...manyCards(60)];
const release = await aRelease(cards);
const changed = cards.map((card, at) => (at === 40 ? { ...card, title: 'Smaller steps' } : card));
const newer = await aRelease(changed, { released: '2026-12-01' });

let db: Database;
beforeEach(async () => {
  emptyDisk();
  db = await openedDatabase();
  await installRelease(db, release);
});

/** The words of every card as a page would search them. */
async function opened(reader = readFromDatabase(db)) {
  const [segments = [], shown] = [await reader.segments(), await reader.summaries()];
  return openSearch({ segments, cards: shown, front: aFront() });
}

test('segments that are missing are made from their packs by whoever searches first, and kept', async () => {
  await db.clear('segments');
  const segments = await readFromDatabase(db).segments();
  expect(segments?.map(({ pack }) => pack)).toEqual(release.pointer.packs);
  expect(await db.count('segments')).toBe(release.packs.length);
});

test('the words of many packs are made once they are asked for', async () => {
  const many = await aRelease([...cards, ...manyCards(260).slice(60)]);
  expect(many.packs.length).toBeGreaterThan(release.packs.length + 4);
  await installRelease(db, many);
  await keepSegments(db);
  expect(await db.getAllKeys('segments')).toEqual(expect.arrayContaining([...many.pointer.packs]));
});

test('words that are asked for twice at once are made once, and from memory', async () => {
  const many = await aRelease(manyCards(260));
  await installRelease(db, many);
  const read = vi.spyOn(db, 'get');
  const written = vi.spyOn(IDBObjectStore.prototype, 'put');
  await Promise.all([keepSegments(db), keepSegments(db)]);
  expect(read).not.toHaveBeenCalled();
  expect(written).toHaveBeenCalledTimes(many.packs.length);
  expect((await db.getAllKeys('segments')).sort()).toEqual([...many.pointer.packs].sort());
});

test('the words of a few packs are made from memory, for those that are still there', async () => {
  await keepSegments(db);
  await installRelease(db, newer);
  const swept = await aRelease([aCard({ id: 'consulting/other' }), ...changed.slice(1)]);
  await installRelease(db, swept);
  const read = vi.spyOn(db, 'get');
  await keepSegments(db);
  expect(read).not.toHaveBeenCalled();
  const segments = await db.getAllKeys('segments');
  expect(segments.sort()).toEqual([...swept.pointer.packs].sort());
});

test('segments are made ahead, and those there are left alone', async () => {
  await db.clear('segments');
  await keepSegments(db);
  const [first] = await db.getAll('segments');
  const marked = { ...first, words: 'marked' } as typeof first;
  if (marked) await db.put('segments', marked);
  await keepSegments(db);
  expect(await db.count('segments')).toBe(release.packs.length);
  expect(await db.get('segments', first?.pack ?? '')).toEqual(marked);
});

test('a segment of another form is made anew', async () => {
  await keepSegments(db);
  const [first] = await db.getAll('segments');
  await db.put('segments', { ...first, form: 1 } as never);
  const [again] = (await readFromDatabase(db).segments()) ?? [];
  expect(await db.getAll('segments')).toContainEqual(again);
  expect(again?.form).not.toBe(1);
});

test('an update makes the words of its one pack, and nothing of the old words is found', async () => {
  await keepSegments(db);
  const before = new Set(await db.getAllKeys('segments'));
  await installRelease(db, newer);
  await keepSegments(db);
  // Nobody waits for the old ones to be swept out.
  await expect.poll(() => db.count('segments')).toBe(release.packs.length);
  const search = await opened();
  const after = await db.getAllKeys('segments');
  expect(after.filter((pack) => !before.has(pack))).toHaveLength(1);
  expect(search.find('smaller steps', 'consulting').hits[0]?.id).toBe(cards[40]?.id);
  const old = cards[40]?.title ?? '';
  expect(search.find(old, 'consulting').hits.map(({ id }) => id)).not.toContain(cards[40]?.id);
});

test('the same is found from the disk, from memory and from the cards themselves', async () => {
  const [disk, memory] = [await opened(), await opened(readFromMemory(release))];
  const plain = searchCards(cards, aFront());
  for (const query of ['start safe', 'card 12', 'longer', 'qiuet']) {
    const found = disk.find(query, 'consulting');
    expect(memory.find(query, 'consulting')).toEqual(found);
    expect(plain.find(query, 'consulting')).toEqual(found);
  }
});

test('a pack that the disk lost is not passed over in silence', async () => {
  await db.clear('packs');
  await db.clear('segments');
  await expect(readFromDatabase(db).segments()).rejects.toThrow('absent');
});
