import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storedFront } from '#lib/store/fronts.ts';
import { installRelease, isCurrent } from '#lib/store/install.ts';
import type { Database, LayeringRecord } from '#lib/store/layout.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { aCard, anAdjustment, manyCards } from '../../support/a-card.ts';
import { breakAtWrite, contentOf, emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aRelease } from '../../support/a-release.ts';

const homes = [aCard(), anAdjustment()];
const older = await aRelease([...homes, ...manyCards(60)], { released: '2026-10-01' });
const changed = manyCards(60).map((card, at) => (at === 40 ? { ...card, title: 'New' } : card));
const front = aFront({ synonyms: [['couch', 'examination table']] });
const newer = await aRelease([...homes, ...changed], { released: '2026-11-01', front });

let db: Database;
beforeEach(async () => {
  emptyDisk();
  db = await openedDatabase();
});

test('a release that was installed is read back whole, as it would be from memory', async () => {
  await installRelease(db, older);
  const [disk, memory] = [readFromDatabase(db), readFromMemory(older)];
  expect(await disk.home()).toEqual(await memory.home());
  expect(await disk.front()).toEqual(await memory.front());
  expect(await disk.segments()).toEqual(await memory.segments());
  const summaries = await disk.summaries();
  expect(summaries).toEqual(await memory.summaries());
  expect(summaries).toHaveLength(62);
  for (const summary of summaries) {
    expect(await disk.card(summary)).toEqual(await memory.card(summary));
  }
});

test('where front matter names no card that is there, the first one for each role stands in', async () => {
  const nowhere = { consulting: 'a/none', reception: 'a/none', tiles: [] };
  const release = await aRelease([...manyCards(3), ...homes], {
    front: aFront({ home: nowhere }),
  });
  await installRelease(db, release);
  const home = await readFromDatabase(db).home();
  expect(home?.consulting.glance?.id).toBe('consulting/card-0000');
  expect(home?.reception.glance?.id).toBe('reception/quiet-place');
  expect(home).toEqual(await readFromMemory(release).home());
});

test('synonyms of the package go on counting where none of its cards is shown', async () => {
  await installRelease(db, await aRelease(homes, { front }));
  const region = aFront({ synonyms: [['smear', 'screening']] });
  await db.put('fronts', storedFront('region', region));
  const layering = (await db.get('made', 'layering')) as LayeringRecord;
  await db.put('made', { ...layering, sources: ['region'] }, 'layering');
  const found = await readFromDatabase(db).front();
  expect(found?.synonyms).toEqual([['smear', 'screening'], ...front.synonyms]);
  expect(found?.bundle).toEqual(region.bundle);
});

test('a database without a release gives nothing, and breaks nothing', async () => {
  const disk = readFromDatabase(db);
  expect(await disk.home()).toBeUndefined();
  expect(await disk.summaries()).toEqual([]);
  expect(await disk.news()).toEqual([]);
  expect(await disk.card({ id: 'a/b', pack: 'c' })).toBeUndefined();
});

describe('a second release', () => {
  test('becomes current in place of the first, and packs that nobody names are swept', async () => {
    await installRelease(db, older);
    await installRelease(db, newer);
    expect(await isCurrent(db, older.pointer)).toBe(false);
    expect(await isCurrent(db, newer.pointer)).toBe(true);
    expect((await db.getAllKeys('packs')).sort()).toEqual([...newer.pointer.packs].sort());
  });

  test('writes only the packs that are not there yet', async () => {
    await installRelease(db, older);
    const [kept = ''] = older.pointer.packs.filter((pack) => newer.pointer.packs.includes(pack));
    const mark = { sha256: kept, size: 1, bytes: new Uint8Array(1) };
    await db.put('packs', mark);
    await installRelease(db, newer);
    expect(await db.get('packs', kept)).toEqual(mark);
  });
});

test('front matter is written where it is another one, and only then', async () => {
  const written = vi.spyOn(IDBObjectStore.prototype, 'put');
  const stores = () => written.mock.contexts as readonly IDBObjectStore[];
  const frontsWritten = () => stores().filter(({ name }) => name === 'fronts').length;
  await installRelease(db, older);
  await installRelease(db, await aRelease([...homes, ...changed]));
  expect(frontsWritten()).toBe(1);
  await installRelease(db, newer);
  expect(frontsWritten()).toBe(2);
  expect(await readFromDatabase(db).front()).toEqual(front);
});

describe('a second release, on a disk that fails,', () => {
  // One pack that is new, its outline and its summaries, three records, front matter and the pointer:
  // each may be the last that a disk takes.
  const writes = [1, 2, 3, 4, 5, 6, 7, 8];

  test('writes as often as the tests below break it', async () => {
    await installRelease(db, older);
    const mend = breakAtWrite(writes.length + 1, 'throws');
    await installRelease(db, newer);
    mend();
    expect(await isCurrent(db, newer.pointer)).toBe(true);
  });

  test.each(writes)('cut off after write %i leaves the first whole', async (write) => {
    await installRelease(db, older);
    const before = await contentOf(db);
    const mend = breakAtWrite(write, 'cut-off');
    await expect(installRelease(db, newer)).rejects.toThrow();
    mend();
    expect(await contentOf(db)).toEqual(before);
    expect(await isCurrent(db, older.pointer)).toBe(true);
  });

  test.each(writes)('whose write %i throws leaves the first whole', async (write) => {
    await installRelease(db, older);
    const before = await contentOf(db);
    const mend = breakAtWrite(write, 'throws');
    await expect(installRelease(db, newer)).rejects.toThrow();
    mend();
    expect(await contentOf(db)).toEqual(before);
  });

  test('can be installed once the disk works again', async () => {
    await installRelease(db, older);
    const mend = breakAtWrite(2, 'cut-off');
    await expect(installRelease(db, newer)).rejects.toThrow();
    mend();
    await installRelease(db, newer);
    expect(await isCurrent(db, newer.pointer)).toBe(true);
  });
});

describe('news', () => {
  const newsOf = async () => readFromDatabase(db).news();

  test('is none for a first release, nor for one that changes nothing for readers', async () => {
    await installRelease(db, older);
    expect(await newsOf()).toEqual([]);
    const same = await aRelease([...homes, ...manyCards(60)], { released: '2026-12-01' });
    await installRelease(db, same);
    expect(await newsOf()).toEqual([]);
  });

  test('names what changed, newest release first', async () => {
    await installRelease(db, older);
    await installRelease(db, newer);
    const last = await aRelease(homes, { released: '2026-12-01' });
    await installRelease(db, last);
    const news = await newsOf();
    expect(news.map(({ released }) => released)).toEqual(['2026-12-01', '2026-11-01']);
    expect(news[0]?.changes).toHaveLength(60);
    expect(news[1]?.changes).toEqual([
      { change: 'changed', id: 'consulting/card-0040', title: 'New', fields: ['title'] },
    ]);
  });

  test('is kept for the last twelve releases', async () => {
    await installRelease(db, older);
    for (let at = 1; at <= 14; at += 1) {
      const released = `2027-01-${String(at).padStart(2, '0')}`;
      await installRelease(
        db,
        await aRelease([...homes, aCard({ id: `c/${at}-card` })], { released }),
      );
    }
    const news = await newsOf();
    expect(news).toHaveLength(12);
    expect(news.map(({ released }) => released).at(-1)).toBe('2027-01-03');
  });
});

test('cards named like what objects know are stored and found like any other', async () => {
  const odd = ['constructor', 'hasownproperty', 'valueof', 'length'];
  const cards = odd.map((id) => aCard({ id, title: `Is ${id}`, situations: ['constructor'] }));
  await installRelease(db, await aRelease([...homes, ...cards]));
  const disk = readFromDatabase(db);
  for (const summary of await disk.summaries()) {
    expect((await disk.card(summary))?.id).toBe(summary.id);
  }
});
