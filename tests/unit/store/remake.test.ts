import { beforeEach, expect, test, vi } from 'vitest';
import { openStart } from '#lib/store/open-start.ts';
import { emptyDisk, openedDatabase, startParts } from '../../support/a-disk.ts';
import { aPackagedFolder } from '../../support/a-release.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';

const folder = await aPackagedFolder();
beforeEach(emptyDisk);

const failing = (cause: DOMException, times = Number.POSITIVE_INFINITY) => {
  const { open } = indexedDB;
  let left = times;
  vi.spyOn(indexedDB, 'open').mockImplementation((...asked) => {
    left -= 1;
    if (left >= 0) throw cause;
    return open.apply(indexedDB, asked);
  });
};
const unknown = new DOMException('Internal error opening backing store', 'UnknownError');
const full = new DOMException('Encountered disk full', 'QuotaExceededError');

async function keepNote(): Promise<void> {
  await (await openStart(startParts(folder))).mend();
  const db = await openedDatabase();
  await db.put('kept', 'mine', 'notes');
  db.close();
}

async function expectNote(): Promise<void> {
  vi.restoreAllMocks();
  expect(await (await openedDatabase()).get('kept', 'notes')).toBe('mine');
}

test('a database that cannot be opened since the disk is full is left as it is, and the room that lacks is told', async () => {
  await keepNote();
  failing(full);
  const start = await openStart(startParts(folder));
  expect(start.home?.cards).toBe(folder.release.cards);
  expect(start.notice).toBe('no-room');
  expect(await start.mend()).toEqual({});
  await expectNote();
});

test('one that cannot be opened for no reason told is left as it is where the disk takes nothing else either', async () => {
  await keepNote();
  failing(unknown);
  const noSpace = () => Promise.reject(new Error('IO error: FILE_ERROR_NO_SPACE'));
  const start = await openStart(startParts(folder, { ...memoryKeyValue(), set: noSpace }));
  expect(start.home?.cards).toBe(folder.release.cards);
  expect(await start.mend()).toEqual({ notice: 'no-room' });
  await expectNote();
});

test('one that cannot be opened at first, and then can, is read again and nothing in it is taken out', async () => {
  await keepNote();
  failing(unknown, 1);
  const start = await openStart(startParts(folder));
  expect((await start.mend()).reader?.from).toBe('database');
  await expectNote();
});

test('one that cannot be opened at all is made anew where there is room', async () => {
  await keepNote();
  failing(unknown, 2);
  const local = memoryKeyValue();
  const start = await openStart(startParts(folder, local));
  expect((await start.mend()).reader?.from).toBe('database');
  expect(local.values.has('room')).toBe(false);
  vi.restoreAllMocks();
  expect(await (await openedDatabase()).get('kept', 'notes')).toBeUndefined();
});
