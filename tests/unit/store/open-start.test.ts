import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName, layoutVersion } from '#lib/store/database.ts';
import { keepSegments } from '#lib/store/keep-segments.ts';
import { createKept } from '#lib/store/kept.ts';
import { openStart, type Start } from '#lib/store/open-start.ts';
import { aCardOfEachKind } from '../../support/a-card.ts';
import { contentOf, emptyDisk, openedDatabase, startParts } from '../../support/a-disk.ts';
import { aPackagedFolder } from '../../support/a-release.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';

const folder = await aPackagedFolder();
beforeEach(emptyDisk);

/** Whether a start shows every card of the package, whole. */
async function expectAllCards({ home, reader }: Pick<Start, 'home' | 'reader'>): Promise<void> {
  expect(home?.cards).toBe(folder.release.cards);
  const summaries = await reader.summaries();
  expect(summaries).toHaveLength(folder.release.cards);
  for (const summary of summaries) expect((await reader.card(summary))?.id).toBe(summary.id);
}

describe('the first start of all', () => {
  test('shows the cards from memory, then installs them and reads from the database', async () => {
    const start = await openStart(startParts(folder));
    await expectAllCards(start);
    expect(start).toMatchObject({ notice: undefined, settings: undefined });
    expect(start.reader.from).toBe('memory');
    const { installed, reader } = await start.mend();
    expect(installed).toBe(true);
    expect(reader?.from).toBe('database');
    if (reader) await expectAllCards({ home: await reader.home(), reader });
  });

  test('leaves the next start its cards, which reads no file of the package for them', async () => {
    await (await openStart(startParts(folder))).mend();
    const none = { readFile: () => Promise.reject(new TypeError('no package')) };
    const again = await openStart(startParts(none));
    expect(again.reader.from).toBe('database');
    await expectAllCards(again);
    expect(await again.mend()).toEqual({});
  });
});

test('an empty disk and a package without its files lead to a notice, not to a throw', async () => {
  const none = { readFile: () => Promise.reject(new TypeError('no package')) };
  const start = await openStart(startParts(none));
  expect(start).toMatchObject({ home: undefined, notice: 'packaged-damaged' });
  expect(await start.mend()).toEqual({});
});

test('a newer package is installed beside what is shown, and said to be new', async () => {
  await (await openStart(startParts(folder))).mend();
  const changed = await aPackagedFolder(aCardOfEachKind().slice(0, 2));
  const start = await openStart(startParts(changed));
  expect(start.home?.cards).toBe(folder.release.cards);
  expect(await start.mend()).toEqual({ installed: true });
  expect((await openStart(startParts(changed))).home?.cards).toBe(2);
});

describe('a database', () => {
  test('that was emptied shows the cards from memory and heals', async () => {
    await openedDatabase().then((db) => db.close());
    const start = await openStart(startParts(folder));
    await expectAllCards(start);
    await start.mend();
    expect((await openStart(startParts(folder))).reader.from).toBe('database');
  });

  test('whose home record is missing shows the cards from memory and heals', async () => {
    await (await openStart(startParts(folder))).mend();
    const db = await openedDatabase();
    await db.delete('made', 'home');
    const start = await openStart(startParts(folder));
    await expectAllCards(start);
    await start.mend();
    const again = await openStart(startParts(folder));
    expect(again.reader.from).toBe('database');
    await expectAllCards(again);
  });
});

describe('a database that is not ours to read,', () => {
  test('of a newer layout, is left as it is, and the cards show from memory', async () => {
    const newer = await openDB(databaseName, layoutVersion + 1, {
      upgrade: (db) => void db.createObjectStore('kept').put('theirs', 'notes'),
    });
    newer.close();
    const start = await openStart(startParts(folder));
    await expectAllCards(start);
    expect(start.notice).toBe('database-newer');
    expect(await start.mend()).toEqual({});
    const after = await openDB(databaseName);
    expect(after.version).toBe(layoutVersion + 1);
    expect(await after.get('kept', 'notes')).toBe('theirs');
  });

  test('without its tables, shows the cards from memory and is made anew', async () => {
    const foreign = await openDB(databaseName, layoutVersion);
    foreign.close();
    const start = await openStart(startParts(folder));
    await expectAllCards(start);
    expect(start.notice).toBe('database-not-readable');
    expect((await start.mend()).reader?.from).toBe('database');
    await expectAllCards(await openStart(startParts(folder)));
  });
});

describe('a database that many windows use', () => {
  test('is filled by two at once, and stays whole', async () => {
    const starts = await Promise.all([1, 2, 3].map(() => openStart(startParts(folder))));
    await Promise.all(starts.map((start) => start.mend()));
    const start = await openStart(startParts(folder));
    expect(start.reader.from).toBe('database');
    await expectAllCards(start);
  });

  test('that loses a pack while it is read goes on with the rest, and heals', async () => {
    await (await openStart(startParts(folder))).mend();
    const db = await openedDatabase();
    await db.clear('packs');
    const start = await openStart(startParts(folder));
    expect(start.home?.cards).toBe(folder.release.cards);
    await start.mend();
    await expectAllCards(await openStart(startParts(folder)));
  });
});

describe('a browser', () => {
  const refusing = (method: 'open' | 'deleteDatabase') =>
    vi.spyOn(indexedDB, method).mockImplementation(() => {
      throw new DOMException('not in this window', 'SecurityError');
    });

  test('that gives no database shows the cards from memory, and says so', async () => {
    refusing('open');
    refusing('deleteDatabase');
    const start = await openStart(startParts(folder));
    await expectAllCards(start);
    expect(start.notice).toBe('database-not-readable');
    expect(await start.mend()).toEqual({});
  });

  test('that gives no database still keeps settings beside it', async () => {
    refusing('open');
    const local = memoryKeyValue();
    await (await openStart(startParts(folder, local))).kept.keep('settings', { theme: 'dark' });
    expect((await openStart(startParts(folder, local))).settings).toEqual({ theme: 'dark' });
  });
});

describe('settings', () => {
  test('survive an emptied database', async () => {
    const local = memoryKeyValue();
    const start = await openStart(startParts(folder, local));
    await start.mend();
    await start.kept.keep('settings', { theme: 'dark' });
    await start.kept.keep('practice', { name: 'Hill Road' });
    emptyDisk();
    const again = await openStart(startParts(folder, local));
    expect(again).toMatchObject({ settings: { theme: 'dark' }, practice: { name: 'Hill Road' } });
  });

  test('are the newer copy, also where the database could not be written', async () => {
    const local = memoryKeyValue();
    const { clock, move } = fixedClock();
    const start = await openStart(startParts(folder, local));
    await start.mend();
    await start.kept.keep('settings', 'older');
    move(1);
    await createKept(undefined, local, clock).keep('settings', 'newer');
    expect((await openStart(startParts(folder, local))).settings).toBe('newer');
  });
});

test('a damaged package never takes away what is stored, and says so where nothing is', async () => {
  const damaged = await aPackagedFolder();
  const [file = ''] = [...damaged.files.keys()].filter((name) => name.includes('.p000'));
  damaged.files.set(file, new Uint8Array([1, 2, 3]));
  const first = await openStart(startParts(damaged));
  expect(first).toMatchObject({ home: undefined, notice: 'packaged-damaged' });
  expect(await first.reader.summaries()).toEqual([]);
  expect(await first.mend()).toEqual({});

  await (await openStart(startParts(folder))).mend();
  await keepSegments(await openedDatabase());
  const before = await contentOf(await openedDatabase());
  const start = await openStart(startParts(damaged));
  await expectAllCards(start);
  expect(await start.mend()).toEqual({});
  expect(await contentOf(await openedDatabase())).toEqual(before);
});
