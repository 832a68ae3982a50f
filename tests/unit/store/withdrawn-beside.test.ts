import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { databaseName, layoutVersion } from '#lib/store/database.ts';
import type { KeyValue } from '#lib/store/key-value.ts';
import { openStart } from '#lib/store/open-start.ts';
import { readWithdrawnBeside, withdrawnBesideName } from '#lib/store/read-withdrawn-beside.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { aCard } from '../../support/a-card.ts';
import { emptyDisk, openedDatabase, startParts } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aPackagedFolder } from '../../support/a-release.ts';
import { aSync } from '../../support/a-sync.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';

const folder = await aPackagedFolder();
const card = aCard();
const item = {
  ...{ bundle: aFront().bundle.id, id: card.id, upto: card.rev, at: '2026-11-22' },
  reason: 'Its advice is out of date.',
};

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

const startHere = (local: KeyValue) => openStart(startParts(folder, local));

/** Whether the card that was taken back stands among those that a page shows. */
async function isShown({ reader }: Pick<Awaited<ReturnType<typeof openStart>>, 'reader'>) {
  return (await reader.summaries()).some(({ id }) => id === card.id);
}

/** Values beside a database, after a region took a packaged card back. */
const withdrawn = () =>
  memoryKeyValue({
    [withdrawnBesideName]: [{ source: 'region', layer: 'regional', items: [item] }],
  });

test('what was taken back stays away where a browser gives no database', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not in this window', 'SecurityError');
  });
  const start = await startHere(withdrawn());
  expect(start.notice).toBe('database-not-readable');
  expect(await isShown(start)).toBe(false);
  expect(start.home?.cards).toBe(folder.release.cards - 1);
  expect(await start.reader.withdrawn()).toMatchObject([{ id: card.id, reason: item.reason }]);
});

test('what was taken back stays away where the database is of a newer Foreword', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(databaseName, layoutVersion + 1);
    request.onsuccess = () => resolve(request.result.close());
  });
  const start = await startHere(withdrawn());
  expect(start.notice).toBe('database-newer');
  expect(await isShown(start)).toBe(false);
});

test('what was taken back stays away where the records of a database were lost', async () => {
  const { publisher, sync, local, db } = await aSync();
  await publisher.withdraw([item]);
  await sync();
  await db.clear('made');
  const start = await startHere(local);
  expect(start.reader.from).toBe('memory');
  expect(await isShown(start)).toBe(false);
});

test('what was taken back stays away where the database is cut off under an open panel', async () => {
  const { publisher, sync, local } = await aSync();
  await publisher.withdraw([item]);
  await sync();
  const start = await startHere(local);
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('cut off', 'InvalidStateError');
  });
  expect(await isShown(start)).toBe(false);
  expect(start.reader.from).toBe('memory');
});

/** A computer whose database came back empty after a region took a card back; its host is down. */
async function anEmptied() {
  const ready = await aSync();
  await ready.publisher.withdraw([item]);
  await ready.sync();
  emptyDisk();
  await (await startHere(ready.local)).mend();
  const db = await openedDatabase();
  const files = new Map(ready.publisher.files);
  ready.publisher.files.clear();
  const run = (sources = ready.asked.sources) =>
    runSync({ ...ready.parts, db }, { ...ready.asked, sources, when: 'due' });
  const answer = () => {
    for (const [path, bytes] of files) ready.publisher.files.set(path, bytes);
  };
  return { ...ready, db, run, answer };
}

test('a database that came back empty shows no card that was taken back, whether the host answers or not', async () => {
  const { local, run } = await anEmptied();
  const before = await readWithdrawnBeside(local);
  expect(before).toMatchObject([{ source: 'region', items: [item] }]);
  for (const _ of [1, 2]) {
    const start = await startHere(local);
    expect(start.reader.from).toBe('database');
    expect(await isShown(start)).toBe(false);
    await run();
  }
  expect(await readWithdrawnBeside(local)).toEqual(before);
});

test('a run over an empty database leaves what lies beside it', async () => {
  const { local, run, db } = await anEmptied();
  await db.clear('withdrawals');
  await run();
  expect(await readWithdrawnBeside(local)).toMatchObject([{ source: 'region', items: [item] }]);
});

test('what a source lifts shows again, though the database was empty in between', async () => {
  const { local, clock, run, answer, publisher, source } = await anEmptied();
  answer();
  await publisher.withdraw([]);
  clock.move(source.pollMinutes * 60_000);
  await run();
  expect(await readWithdrawnBeside(local)).toEqual([]);
  expect(await isShown(await startHere(local))).toBe(true);
});

test('what lies beside an empty database goes once nobody names its source any more', async () => {
  const { local, run, db } = await anEmptied();
  await db.clear('withdrawals');
  await run([]);
  expect(await readWithdrawnBeside(local)).toEqual([]);
});

test('what a policy took back goes from beside the database once it says so no more', async () => {
  const { local, sync, db } = await aSync();
  await sync({ withdraw: [item] });
  await db.clear('withdrawals');
  await sync({ withdraw: [], when: 'due' });
  expect(await readWithdrawnBeside(local)).toEqual([]);
});
