import { describe, expect, test } from 'vitest';
import { readFromDatabase } from '#lib/store/reader.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aHost, aSource } from '../../support/a-host.ts';
import { aPublisher } from '../../support/a-publisher.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';
import { putRoot } from '../../support/faults/put-root.ts';

const theirs = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'Another’s' } : card));

/** A source that was followed to its second root, and another publisher, who has but one. */
async function aSyncAndAnother() {
  const ready = await aSync();
  await putRoot(ready.publisher, 2);
  await ready.sync();
  const other = await aPublisher();
  await other.release(theirs);
  const { fetchFile } = aHost(other.files);
  const sources = [await aSource(other)];
  const syncOther = (db = ready.db) =>
    runSync({ ...ready.parts, db, fetchFile }, { ...ready.asked, sources });
  return { ...ready, other, syncOther };
}

/** A database that came back empty. */
async function lostDatabase() {
  emptyDisk();
  return openedDatabase();
}

describe('another publisher under the name of one of before is taken', () => {
  test('where that one was removed meanwhile', async () => {
    const { sync, syncOther, titles } = await aSyncAndAnother();
    await sync({ sources: [] });
    expect((await syncOther()).checked).toEqual([
      { id: 'region', title: 'The region', changed: true },
    ]);
    expect(await titles()).toContain('Another’s');
  });

  test('where the database was lost meanwhile', async () => {
    const { syncOther } = await aSyncAndAnother();
    const db = await lostDatabase();
    expect((await syncOther(db)).checked).toMatchObject([{ changed: true }]);
    const titles = (await readFromDatabase(db).summaries()).map(({ title }) => title);
    expect(titles).toContain('Another’s');
  });

  test('and held from then on to what was seen of them', async () => {
    const { other, syncOther } = await aSyncAndAnother();
    const old = new Map(other.files);
    await other.renew();
    await syncOther();
    for (const [path, bytes] of old) other.files.set(path, bytes);
    expect((await syncOther(await lostDatabase())).checked).toMatchObject([
      { refusal: 'version-rolled-back' },
    ]);
  });
});

describe('the same publisher, removed and added again,', () => {
  test('is held to what was seen of them', async () => {
    const { sync, publisher, titles } = await aSync();
    const old = new Map(publisher.files);
    await publisher.renew();
    await sync();
    await sync({ sources: [] });
    for (const [path, bytes] of old) publisher.files.set(path, bytes);
    expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
    expect(await titles()).not.toContain('From the region');
  });

  test('is held to floors that an earlier Foreword kept, without a root beside them', async () => {
    const { sync, publisher, local, db, titles } = await aSync();
    const old = new Map(publisher.files);
    await publisher.renew();
    await sync();
    const floors = (await db.get('sources', 'region'))?.floors;
    await local.set({ 'floors.region': floors });
    await sync({ sources: [] });
    for (const [path, bytes] of old) publisher.files.set(path, bytes);
    expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
    expect(await titles()).not.toContain('From the region');
  });
});
