import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textOf } from '#lib/base/bytes.ts';
import { databaseName, layoutVersion, openDatabase, refusalOf } from '#lib/store/database.ts';
import { installRelease } from '#lib/store/install.ts';
import type { Database } from '#lib/store/layout.ts';
import { readSummaries, summarisePack } from '#lib/store/summaries.ts';
import { manyCards } from '../../support/a-card.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aRelease } from '../../support/a-release.ts';

beforeEach(emptyDisk);
afterEach(() => {
  vi.useRealTimers();
});

test('a database is made with its tables, and opened again as it was', async () => {
  const db = await openedDatabase();
  expect([...db.objectStoreNames]).toEqual([
    ...['fronts', 'kept', 'made', 'metadata', 'outlines', 'packs', 'releases'],
    ...['segments', 'sources', 'staging', 'summaries', 'withdrawals'],
  ]);
  await db.put('kept', 1, 'settings');
  db.close();
  expect(await (await openedDatabase()).get('kept', 'settings')).toBe(1);
});

test('the first layout is moved to this one: what people kept stays, records are made anew', async () => {
  const old = await openDB(databaseName, 1, {
    upgrade: (db) =>
      ['packs', 'releases', 'made', 'kept'].map((name) => db.createObjectStore(name)),
  });
  await old.put('kept', 1, 'settings');
  await old.put('made', { cards: 1 }, 'home');
  old.close();
  const db = await openedDatabase();
  expect(await db.get('kept', 'settings')).toBe(1);
  expect(await db.getAllKeys('made')).toEqual([]);
});

test('the layout that kept cards instead of files is moved too: floors stay, cards come again', async () => {
  const tables = ['packs', 'summaries', 'segments', 'releases', 'made', 'sources', 'kept'];
  const old = await openDB(databaseName, 2, {
    upgrade: (db) => tables.map((name) => db.createObjectStore(name)),
  });
  for (const name of tables) await old.put(name, { id: 'region', cards: [] }, 'region');
  old.close();
  const db = await openedDatabase();
  const counts = await Promise.all(tables.map((name) => db.count(name as 'packs')));
  expect(counts).toEqual([0, 0, 0, 0, 0, 1, 1]);
  expect(await db.count('outlines')).toBe(0);
});

test('the layout before this one is moved without a loss, as if all had been kept in this one', async () => {
  const release = await aRelease(manyCards(60));
  const asNew = await openedDatabase();
  await installRelease(asNew, release);
  const kept = ['packs', 'outlines', 'releases', 'fronts'] as const;
  const rowsOf = (db: Database) => Promise.all(kept.map((name) => db.getAll(name)));
  const summariesOf = (db: Database) => readSummaries(db, release.pointer.packs);
  const [rows, summaries] = [await rowsOf(asNew), await summariesOf(asNew)];
  asNew.close();
  emptyDisk();
  const old = await openDB(databaseName, 3, { upgrade: makeThird });
  for (const pack of rows[0] ?? []) await old.put('packs', pack);
  for (const pack of release.packs) {
    await old.put('outlines', { pack: pack.sha256, lines: 'fields between tabs' });
    await old.put('summaries', { pack: pack.sha256, cards: summarisePack(pack) });
  }
  await old.put('releases', { ...release.pointer, front: release.front });
  old.close();
  const moved = await openedDatabase();
  expect(await rowsOf(moved)).toEqual(rows);
  expect(await summariesOf(moved)).toEqual(summaries);
});

test.each([4, 5])(
  'layout %i, with front matter or summaries in another form, loses nothing',
  async (edition) => {
    const release = await aRelease(manyCards(3));
    const asNew = await openedDatabase();
    await installRelease(asNew, release);
    const rowsOf = (db: Database) => Promise.all([db.getAll('summaries'), db.getAll('fronts')]);
    const [summaries, fronts] = await rowsOf(asNew);
    asNew.close();
    emptyDisk();
    const old = await openDB(databaseName, edition, {
      upgrade(db) {
        db.createObjectStore('summaries', { keyPath: 'pack' });
        db.createObjectStore('fronts', { keyPath: 'source' });
      },
    });
    for (const row of summaries) {
      await old.put('summaries', { ...row, cards: textOf(row.cards) });
    }
    const front = edition === 4 ? release.front : JSON.stringify(release.front);
    await old.put('fronts', { source: 'packaged', front });
    old.close();
    expect(await rowsOf(await openedDatabase())).toEqual([summaries, fronts]);
  },
);

function makeThird(db: IDBPDatabase): void {
  db.createObjectStore('packs', { keyPath: 'sha256' });
  db.createObjectStore('releases', { keyPath: 'source' });
  for (const name of ['outlines', 'summaries']) db.createObjectStore(name, { keyPath: 'pack' });
}

test('a newer layout waiting in another window is given way to at once', async () => {
  const onClosed = vi.fn();
  const opened = await openDatabase(databaseName, { onClosed });
  const newer = await openDB(databaseName, layoutVersion + 1);
  expect(newer.version).toBe(layoutVersion + 1);
  expect(onClosed).toHaveBeenCalledOnce();
  expect(opened.ok && (await opened.value.count('kept').catch(() => 'closed'))).toBe('closed');
});

describe('a database that another window holds shut', () => {
  test('is not waited for longer than 3 seconds, and is let go when it comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const holding = await openDB(databaseName, layoutVersion);
    indexedDB.deleteDatabase(databaseName); // waits for the holder, and so does who comes next
    const onClosed = vi.fn();
    const opening = openDatabase(databaseName, { onClosed });
    vi.advanceTimersByTime(3_000);
    expect(await opening).toEqual({ ok: false, refusal: { code: 'database-blocked' } });
    vi.useRealTimers();
    holding.close();
    const newer = await openDB(databaseName, layoutVersion + 1);
    expect(newer.version).toBe(layoutVersion + 1);
    expect(onClosed).not.toHaveBeenCalled(); // a late handle that was kept would have been asked
  });
});

test.each([
  [new DOMException('', 'VersionError'), { code: 'database-newer' }],
  [new DOMException('', 'UnknownError'), { code: 'database-not-readable', reason: 'UnknownError' }],
  [new TypeError('x'), { code: 'database-not-readable', reason: 'TypeError' }],
  ['a string', { code: 'database-not-readable', reason: 'unknown' }],
])('what the browser throws becomes one refusal', (cause, refusal) => {
  expect(refusalOf(cause)).toEqual(refusal);
});
