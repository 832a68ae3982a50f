import { beforeEach, describe, expect, test } from 'vitest';
import { createKept } from '#lib/store/kept.ts';
import { breakAtWrite, emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { brokenKeyValue, memoryKeyValue } from '../../support/memory-key-value.ts';

beforeEach(emptyDisk);

test('what was kept is read again, and the last of two is the one that counts', async () => {
  const { clock, move } = fixedClock();
  const kept = createKept(await openedDatabase(), memoryKeyValue(), clock);
  await kept.keep('settings', { theme: 'light' });
  move(1);
  await kept.keep('settings', { theme: 'dark' });
  expect(await kept.read('settings')).toEqual({ theme: 'dark' });
  expect(await kept.read('practice')).toBeUndefined();
});

test('what was kept survives an emptied database', async () => {
  const local = memoryKeyValue();
  const { clock } = fixedClock();
  await createKept(await openedDatabase(), local, clock).keep('settings', { theme: 'dark' });
  emptyDisk();
  const again = createKept(await openedDatabase(), local, clock);
  expect(await again.read('settings')).toEqual({ theme: 'dark' });
});

test('what was kept survives an emptied place beside the database', async () => {
  const db = await openedDatabase();
  const { clock } = fixedClock();
  await createKept(db, memoryKeyValue(), clock).keep('settings', { theme: 'dark' });
  expect(await createKept(db, memoryKeyValue(), clock).read('settings')).toEqual({ theme: 'dark' });
});

describe('one place that cannot be written', () => {
  test('is made up for by the other, whichever it is', async () => {
    const { clock } = fixedClock();
    const db = await openedDatabase();
    const inDatabase = createKept(db, brokenKeyValue(), clock);
    await inDatabase.keep('settings', 'in the database');
    expect(await inDatabase.read('settings')).toBe('in the database');
    const beside = createKept(undefined, memoryKeyValue(), clock);
    await beside.keep('settings', 'beside it');
    expect(await beside.read('settings')).toBe('beside it');
  });

  test('does not bring back what it held before', async () => {
    const { clock, move } = fixedClock();
    const db = await openedDatabase();
    const local = memoryKeyValue();
    await createKept(db, local, clock).keep('settings', 'old');
    move(1);
    await createKept(db, brokenKeyValue(), clock).keep('settings', 'newer, in the database');
    expect(await createKept(db, local, clock).read('settings')).toBe('newer, in the database');
    move(1);
    await createKept(undefined, local, clock).keep('settings', 'newest, beside it');
    expect(await createKept(db, local, clock).read('settings')).toBe('newest, beside it');
  });

  test('with the other broken too is said, and what is on screen stays for its reader', async () => {
    const { clock } = fixedClock();
    const nowhere = createKept(undefined, brokenKeyValue(), clock);
    await expect(nowhere.keep('settings', 'lost')).rejects.toThrow('the disk is broken');
    expect(await nowhere.read('settings')).toBeUndefined();
    const db = await openedDatabase();
    db.close();
    await expect(createKept(db, brokenKeyValue(), clock).keep('a', 1)).rejects.toThrow();
  });
});

const added = (one: string) => (now: unknown) => [...((now as string[] | undefined) ?? []), one];

describe('a change', () => {
  test('is laid over what others wrote, so that of many at one moment none is lost', async () => {
    const local = memoryKeyValue();
    const { clock } = fixedClock();
    const pages = await Promise.all(['panel', 'studio', 'another window'].map(openedDatabase));
    const keeps = pages.map((db) => createKept(db, local, clock));
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    await Promise.all(all.map((one, at) => keeps[at % 3]?.change('practice', added(one))));
    for (const kept of keeps) {
      expect(new Set((await kept.read('practice')) as string[])).toEqual(new Set(all));
    }
  });

  test('goes by the copy beside where the database came back empty, or not at all', async () => {
    const local = memoryKeyValue();
    const { clock } = fixedClock();
    await createKept(await openedDatabase(), local, clock).change('practice', added('before'));
    emptyDisk();
    const again = createKept(await openedDatabase(), local, clock);
    expect(await again.change('practice', added('after'))).toEqual(['before', 'after']);
    const without = createKept(undefined, local, clock);
    expect(await without.change('practice', added('last'))).toEqual(['before', 'after', 'last']);
    expect(await again.read('practice')).toEqual(['before', 'after', 'last']);
    await Promise.all(['x', 'y'].map((one) => without.change('practice', added(one))));
    expect(await without.read('practice')).toEqual(['before', 'after', 'last', 'x', 'y']);
  });

  test('to nothing leaves all as it was, and one that no place takes is said', async () => {
    const { clock } = fixedClock();
    const kept = createKept(await openedDatabase(), memoryKeyValue(), clock);
    await kept.keep('practice', ['one']);
    expect(await kept.change('practice', () => undefined)).toBeUndefined();
    expect(await kept.read('practice')).toEqual(['one']);
    const nowhere = createKept(undefined, brokenKeyValue(), clock);
    await expect(nowhere.change('practice', added('lost'))).rejects.toThrow('the disk is broken');
  });
});

describe('a change of what can hardly be read or written', () => {
  test('is not made where neither place can be read: it would be laid over nothing', async () => {
    const { clock } = fixedClock();
    const local = memoryKeyValue();
    await createKept(undefined, local, clock).keep('practice', ['one']);
    const db = await openedDatabase();
    db.close();
    const unread = { ...local, get: () => Promise.reject(new Error('not read')) };
    const kept = createKept(db, unread, clock);
    await expect(kept.change('practice', added('two'))).rejects.toThrow('not read');
    expect(await createKept(undefined, local, clock).read('practice')).toEqual(['one']);
  });

  test('is laid over what was read, though the database then has no room for it', async () => {
    const { clock } = fixedClock();
    const db = await openedDatabase();
    const local = memoryKeyValue();
    await createKept(db, brokenKeyValue(), clock).keep('practice', ['one']);
    const mend = breakAtWrite(1, 'full');
    expect(await createKept(db, local, clock).change('practice', added('two'))).toEqual([
      ...['one', 'two'],
    ]);
    mend();
    expect(await createKept(db, local, clock).read('practice')).toEqual(['one', 'two']);
  });
});

test('rows that are not ours are read as nothing', async () => {
  const db = await openedDatabase();
  await db.put('kept', 'a string', 'settings');
  const local = memoryKeyValue({ 'kept.settings': [1, 2], 'kept.practice': null });
  const kept = createKept(db, local, fixedClock().clock);
  expect(await kept.read('settings')).toBeUndefined();
  expect(await kept.read('practice')).toBeUndefined();
});

test('clearing takes every trace out of both places, and leaves what is not ours', async () => {
  const db = await openedDatabase();
  const local = memoryKeyValue({ floors: 7 });
  const kept = createKept(db, local, fixedClock().clock);
  await kept.keep('settings', { theme: 'dark' });
  await kept.keep('practice', { name: 'Hill Road' });
  await kept.keep('sources', ['of this computer']);
  await kept.clear(['settings', 'practice']);
  expect(await kept.read('settings')).toBeUndefined();
  expect(await db.getAllKeys('kept')).toEqual(['sources']);
  expect([...local.values.keys()]).toEqual(['floors', 'kept.sources']);
});

test('clearing says so where the database was cut off, and clears what lies beside it', async () => {
  const [db, local] = [await openedDatabase(), memoryKeyValue()];
  const kept = createKept(db, local, fixedClock().clock);
  await kept.keep('settings', 1);
  db.close();
  await expect(kept.clear(['settings'])).rejects.toThrow();
  expect(await local.all()).toEqual({});
});

test('clearing says so where what lies beside the database could not be cleared', async () => {
  const db = await openedDatabase();
  const kept = createKept(db, brokenKeyValue(), fixedClock().clock);
  await kept.keep('settings', 1);
  await expect(kept.clear(['settings'])).rejects.toThrow();
  expect(await db.get('kept', 'settings')).toBeUndefined();
});
