import { expect, test } from 'vitest';
import { sha256 } from '#lib/base/bytes.ts';
import { aSource } from '../../support/a-host.ts';
import { aPublisher } from '../../support/a-publisher.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';
import { putRoot } from '../../support/faults/put-root.ts';

test('versions that were seen under another root say nothing of a publisher that is pinned anew', async () => {
  const ready = await aSync();
  await putRoot(ready.publisher, 2);
  await ready.sync();
  expect(await ready.state()).toMatchObject({ state: 'current', rootVersion: 2 });
  const other = await aPublisher();
  await other.release(regionCards.map((card) => ({ ...card, title: `${card.title} anew` })));
  ready.publisher.files.clear();
  for (const [path, bytes] of other.files) ready.publisher.files.set(path, bytes);
  expect((await ready.sync({ sources: [await aSource(other)] })).checked).toMatchObject([
    { changed: true },
  ]);
  expect(await ready.state()).toMatchObject({ state: 'current', rootVersion: 1 });
  expect(await ready.titles()).toContain('From the region anew');
});

/** A region of which three roots were seen, and which the policy then pins at its second. */
async function pinnedAtTheSecond() {
  const ready = await aSync();
  const { publisher } = ready;
  const old = new Map(publisher.files);
  await putRoot(publisher, 2);
  await putRoot(publisher, 3);
  await publisher.renew();
  await ready.sync();
  expect(await ready.state()).toMatchObject({ state: 'current', rootVersion: 3 });
  const file = publisher.files.get('metadata/2.root.json');
  if (!file) throw new Error('no second root');
  const root = { version: 2, sha256: await sha256(file) };
  const sources = [await aSource(publisher, { root })];
  return { ...ready, old, sync: () => ready.sync({ sources }) };
}

test('a publisher whose root is pinned anew is held to what was seen of the same keys', async () => {
  const { publisher, old, sync } = await pinnedAtTheSecond();
  const timestamp = 'metadata/timestamp.json';
  const [newer, older] = [publisher.files.get(timestamp), old.get(timestamp)];
  if (!newer || !older) throw new Error('no timestamp');
  publisher.files.set(timestamp, older);
  expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
  publisher.files.set(timestamp, newer);
  expect((await sync()).checked).toMatchObject([{ changed: false }]);
});

test('a host keeps no root back that was seen before another one of the same keys was pinned', async () => {
  const { publisher, sync, state } = await pinnedAtTheSecond();
  const third = publisher.files.get('metadata/3.root.json');
  publisher.files.delete('metadata/3.root.json');
  expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
  if (third) publisher.files.set('metadata/3.root.json', third);
  await sync();
  expect(await state()).toMatchObject({ state: 'current', rootVersion: 3 });
});

test('floors stay whole while the root that is pinned anew cannot be had', async () => {
  const { host, db, sync } = await pinnedAtTheSecond();
  const { floors } = (await db.get('sources', 'region')) ?? {};
  host.failing.set('metadata/2.root.json', { code: 'timed-out' });
  expect((await sync()).checked).toMatchObject([{ refusal: 'timed-out' }]);
  expect((await db.get('sources', 'region'))?.floors).toEqual(floors);
  expect(floors).toHaveProperty('root.version', 3);
});
