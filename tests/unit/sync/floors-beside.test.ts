import { expect, test } from 'vitest';
import { readFromDatabase } from '#lib/store/reader.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';
import { editRole } from '../../support/faults/edit-role.ts';
import { rotateKeys } from '../../support/faults/rotate-keys.ts';

const changed = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card));
const item = {
  ...{ bundle: 'org.foreword.test', id: 'consulting/card-00007', upto: 1 },
  ...{ at: '2026-11-22', reason: 'Its advice is out of date.' },
};

/** Syncs with a database that came back empty. */
async function syncAnew({ parts, asked }: Awaited<ReturnType<typeof aSync>>) {
  emptyDisk();
  const db = await openedDatabase();
  const { checked } = await runSync({ ...parts, db }, asked);
  const titles = (await readFromDatabase(db).summaries()).map(({ title }) => title);
  return { checked, titles };
}

test('floors that were lost beside the database are there again after the next check', async () => {
  const ready = await aSync();
  const before = new Map(ready.publisher.files);
  await ready.publisher.release(changed);
  await ready.sync();
  await ready.local.remove(['floors.region']);
  expect((await ready.sync()).checked).toMatchObject([{ changed: false }]);
  for (const [path, bytes] of before) ready.publisher.files.set(path, bytes);
  const { checked } = await syncAnew(ready);
  expect(checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
});

test('a snapshot cannot leave out a list of withdrawals that was seen, though all but its floor is lost', async () => {
  const ready = await aSync();
  await ready.publisher.withdraw([item]);
  await ready.sync();
  await editRole(ready.publisher, 'snapshot', ({ signed }) => {
    delete signed.meta?.['withdrawals.json'];
  });
  const { checked, titles } = await syncAnew(ready);
  expect(checked).toMatchObject([{ changed: false, refusal: 'role-left-snapshot' }]);
  expect(titles).not.toContain('From the region');
});

test('a list of withdrawals whose signers all went may leave with them', async () => {
  const ready = await aSync();
  await ready.sync();
  const beside = await ready.local.get(['floors.region']);
  const { pin, floors } = beside['floors.region'] as { pin: string; floors: object };
  const gone = { version: 9, keyids: ['0'.repeat(64)] };
  await ready.local.set({ 'floors.region': { pin, floors: { ...floors, withdrawals: gone } } });
  await editRole(ready.publisher, 'snapshot', ({ signed }) => {
    delete signed.meta?.['withdrawals.json'];
  });
  expect((await syncAnew(ready)).checked).toMatchObject([{ changed: true }]);
});

test('a version that a stolen key drove up hides nothing of what its successor signed, where a run did not end', async () => {
  const { db, publisher, sync } = await aSync();
  await sync();
  const before = new Map(publisher.files);
  await editRole(publisher, 'timestamp', ({ signed }) => {
    signed.version = 1_000_000_000;
  });
  await sync();
  const [row, metadata] = [await db.get('sources', 'region'), await db.getAll('metadata')];
  for (const [path, bytes] of before) publisher.files.set(path, bytes);
  const { desk } = await rotateKeys(publisher);
  const older = new Map(publisher.files);
  await editRole(desk, 'timestamp', () => undefined);
  expect((await sync()).checked).not.toHaveProperty('0.refusal');
  // As if the run had ended before the database took any of it.
  if (row) await db.put('sources', row);
  await db.clear('metadata');
  for (const one of metadata) await db.put('metadata', one);
  for (const [path, bytes] of older) publisher.files.set(path, bytes);
  expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
});
