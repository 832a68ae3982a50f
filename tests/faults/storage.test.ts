import { afterEach, expect, test, vi } from 'vitest';
import { layoutVersion, openDatabase } from '#lib/store/database.ts';
import { openStart } from '#lib/store/open-start.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { readSteadily } from '#lib/store/steady-reader.ts';
import { emptyDisk, openedDatabase, startParts } from '../support/a-disk.ts';
import { aPackagedFolder } from '../support/a-release.ts';
import { aPlace, todaysTitle, yesterdaysTitle } from '../support/faults/a-place.ts';
import { pathOf } from '../support/faults/edit-role.ts';
import { memoryKeyValue } from '../support/memory-key-value.ts';

afterEach(() => vi.restoreAllMocks());

/** Lets the disk be full for every write to these tables. */
function fillDisk(tables: readonly string[]): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(
    this: IDBObjectStore,
    ...row: Parameters<typeof put>
  ) {
    if (tables.includes(this.name)) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, row);
  });
}

test('fault 59: what becomes current is asked to be on the disk before it counts', async () => {
  const place = await aPlace();
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await place.sync();
  await place.expectToday();
  const flips = asked.mock.calls.filter(
    ([tables, mode]) =>
      mode === 'readwrite' && ['releases', 'made'].every((one) => [...tables].includes(one)),
  );
  expect(flips.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
});

test('fault 60: no room in the commit leaves all as it was, and is said', async () => {
  const place = await aPlace();
  fillDisk(['packs', 'releases', 'made']);
  expect((await place.sync()).checked).toMatchObject([{ refusal: 'no-room' }]);
  vi.restoreAllMocks();
  await place.expectYesterday('no-room');
  await place.sync();
  await place.expectToday();
});

test('fault 60: a disk that takes nothing at all throws nobody out', async () => {
  const place = await aPlace();
  fillDisk(['packs', 'releases', 'made', 'sources', 'metadata', 'staging']);
  expect((await place.sync()).checked).toMatchObject([{ changed: false, refusal: 'no-room' }]);
  vi.restoreAllMocks();
  await place.expectYesterday(undefined);
});

test('fault 61: no room to put packs aside costs only the resuming', async () => {
  const place = await aPlace();
  fillDisk(['staging']);
  await place.sync();
  await place.expectToday();
});

test('fault 62: a database that comes back empty is filled by one check, and no older', async () => {
  const place = await aPlace();
  await place.sync();
  const yesterday = new Map(place.publisher.files);
  await place.publisher.renew();
  await place.sync();
  emptyDisk();
  const db = await openedDatabase();
  for (const [path, bytes] of yesterday) place.publisher.files.set(path, bytes);
  const report = await place.sync({ parts: { db } });
  expect(report.checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
  expect(await readFromDatabase(db).summaries()).toEqual([]);
  await place.publisher.renew();
  await place.publisher.renew();
  await place.sync({ parts: { db } });
  const titles = (await readFromDatabase(db).summaries()).map(({ title }) => title);
  expect(titles).toContain(todaysTitle);
});

test('fault 64: a pack rotted away: the next check misses it, and fetches it again', async () => {
  const place = await aPlace();
  await place.sync();
  const [summary] = await place.reader.summaries();
  const { pack = '' } =
    (await place.reader.summaries()).find(({ title }) => title === 'Card 40') ?? {};
  await place.db.delete('packs', pack);
  expect(await place.reader.card({ id: 'consulting/card-00040', pack })).toBeUndefined();
  place.host.asked.length = 0;
  await place.sync();
  await place.expectToday();
  expect((await place.reader.card({ id: 'consulting/card-00040', pack }))?.title).toBe('Card 40');
  expect(place.host.asked.filter((path) => path.includes('.ndjson.'))).toHaveLength(1);
  expect(summary && (await place.reader.card(summary))?.title).toBe(summary?.title);
});

test('fault 64: under an open panel the package takes over for a card that is gone', async () => {
  const folder = await aPackagedFolder();
  const parts = startParts(folder);
  emptyDisk();
  const start = await openStart(parts);
  await start.mend();
  const { reader } = await openStart(parts);
  const [summary] = await reader.summaries();
  const db = await openedDatabase();
  await db.clear('packs');
  expect(summary && (await reader.card(summary))?.title).toBe(summary?.title);
});

test('fault 65: another context that wants a newer layout is let through, and cards still show', async () => {
  const place = await aPlace();
  const closed = vi.fn();
  const held = await openDatabase('foreword', { onClosed: closed });
  expect(held.ok).toBe(true);
  place.db.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('foreword', layoutVersion + 1);
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error);
  });
  expect(closed).toHaveBeenCalled();
  const cut = readFromDatabase(place.db);
  const folder = await aPackagedFolder();
  const start = await openStart(startParts(folder));
  expect(await readSteadily(cut, async () => start.reader).summaries()).not.toEqual([]);
});

test('fault 66: an older Foreword shows the package, and leaves a newer database alone', async () => {
  emptyDisk();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('foreword', layoutVersion + 1);
    request.onupgradeneeded = () => request.result.createObjectStore('of-the-future');
    request.onsuccess = () => resolve(request.result.close());
  });
  const start = await openStart(startParts(await aPackagedFolder()));
  expect(start.notice).toBe('database-newer');
  expect(await start.reader.summaries()).not.toEqual([]);
  expect(await start.mend()).toEqual({});
  expect(await indexedDB.databases()).toEqual([{ name: 'foreword', version: layoutVersion + 1 }]);
});

test('fault 67: storage.local lost: the database holds the floors as well', async () => {
  const place = await aPlace();
  await place.sync();
  const before = new Map(place.publisher.files);
  await place.publisher.renew();
  await place.sync();
  const path = pathOf(place.publisher, 'timestamp');
  place.publisher.files.set(path, before.get(path) ?? new Uint8Array());
  await place.db.clear('metadata');
  await place.sync({ parts: { local: memoryKeyValue() } });
  expect((await place.reader.sources())[0]?.refusal).toBe('version-rolled-back');
  expect(await place.titles()).toContain(todaysTitle);
});

test('fault 68: both lost: the pinned root starts anew, and all is there after one check', async () => {
  const place = await aPlace();
  emptyDisk();
  const db = await openedDatabase();
  const report = await place.sync({ parts: { db, local: memoryKeyValue() } });
  expect(report.checked).toEqual([{ id: 'region', title: 'The region', changed: true }]);
  expect((await readFromDatabase(db).summaries()).map(({ title }) => title)).toContain(todaysTitle);
});

test('fault 73: a packaged starter that is damaged is told, and nothing of it is shown', async () => {
  const folder = await aPackagedFolder();
  const [pack = ''] = [...folder.files.keys()].filter((name) => name.includes('.ndjson.'));
  folder.files.set(pack, new Uint8Array([1, 2, 3]));
  emptyDisk();
  const start = await openStart(startParts(folder));
  expect(start.notice).toBe('packaged-damaged');
  expect(await start.reader.summaries()).toEqual([]);
});

test('fault 73: a damaged package takes no cards from who has an update source', async () => {
  const place = await aPlace();
  const folder = await aPackagedFolder();
  folder.files.set('release.json', new Uint8Array([1]));
  const start = await openStart(startParts(folder));
  expect(await start.mend()).toEqual({});
  expect((await start.reader.summaries()).map(({ title }) => title)).toContain(yesterdaysTitle);
  await place.sync();
  await place.expectToday();
});
