import { expect, test } from 'vitest';
import { sha256 } from '#lib/base/bytes.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import type { Source } from '#lib/trust/source.ts';
import { aFront } from '../../support/a-front.ts';
import { aSource } from '../../support/a-host.ts';
import { aPublisher } from '../../support/a-publisher.ts';
import { aSync } from '../../support/a-sync.ts';
import { putRoot } from '../../support/faults/put-root.ts';

const item = { bundle: aFront().bundle.id, upto: 9, at: '2026-11-22' };

/** A source that took back one of its cards and a packaged one; a policy then gives it another id. */
async function renamed(rest: Partial<Source> = {}) {
  const ready = await aSync();
  const old = new Map(ready.publisher.files);
  const reason = 'Its advice is out of date.';
  const ids = ['consulting/card-00007', 'wording/calm-down'];
  await ready.publisher.withdraw(ids.map((id) => ({ ...item, id, reason })));
  await ready.sync();
  const sources = [{ ...ready.source, id: 'icb', title: 'The board', ...rest }];
  const shown = async () =>
    (await ready.reader.summaries()).map(({ source, id }) => `${source} ${id}`).sort();
  return {
    ...{ ...ready, shown },
    rollBack: () => {
      for (const [path, bytes] of old) ready.publisher.files.set(path, bytes);
    },
    sync: () => runSync(ready.parts, { sources, withdraw: [], when: 'due' }),
  };
}

test('a source under another id keeps its cards, and what it took back, while its host is down', async () => {
  const { host, reader, shown, state, sync } = await renamed();
  const before = (await shown()).map((name) => name.replace('region ', 'icb ')).sort();
  const news = await reader.news();
  host.failing.set('metadata/timestamp.json', { code: 'timed-out' });
  expect(await sync()).toMatchObject({ changed: true, checked: [{ id: 'icb' }] });
  expect(await shown()).toEqual(before);
  expect(before).not.toContain('packaged wording/calm-down');
  expect(await reader.sources()).toHaveLength(1);
  expect(await state()).toMatchObject({ id: 'icb', title: 'The board', state: 'current' });
  expect(await reader.news()).toEqual(news);
  expect(await reader.card((await reader.summaries())[0] ?? expect.fail())).toBeDefined();
});

test('a publisher under another id is served nothing older than was seen of it', async () => {
  const { db, rollBack, shown, state, sync } = await renamed();
  rollBack();
  expect((await sync()).checked).toMatchObject([{ id: 'icb', refusal: 'version-rolled-back' }]);
  expect(await state()).toMatchObject({ state: 'update-not-used' });
  expect(await shown()).not.toContain('icb consulting/card-00007');
  for (const table of ['releases', 'sources', 'withdrawals', 'fronts'] as const) {
    expect(await db.getKey(table, 'region')).toBeUndefined();
  }
});

test('a publisher under another id is held to floors that lie beside a database that was lost since', async () => {
  const { db, host, rollBack, shown, sync } = await renamed();
  host.failing.set('metadata/timestamp.json', { code: 'timed-out' });
  await sync();
  host.failing.clear();
  for (const table of ['releases', 'sources', 'metadata', 'made'] as const) await db.clear(table);
  rollBack();
  expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
  expect(await shown()).not.toContain('icb consulting/card-00007');
});

test('under another id and held to more, it is not confirmed until it was asked', async () => {
  const { host, state, sync } = await renamed({ maxCards: 10 });
  host.failing.set('metadata/timestamp.json', { code: 'timed-out' });
  await sync();
  expect(await state()).toMatchObject({ id: 'icb', title: 'The region', state: 'not-confirmed' });
});

test('a later root of the publisher, pinned under another id, is the same publisher’s', async () => {
  const ready = await aSync();
  await putRoot(ready.publisher, 2);
  await ready.sync();
  const old = new Map(ready.publisher.files);
  await ready.publisher.renew();
  await ready.sync();
  const file = ready.publisher.files.get('metadata/2.root.json') ?? expect.fail();
  const root = { version: 2, sha256: await sha256(file) };
  for (const [path, bytes] of old) ready.publisher.files.set(path, bytes);
  const sources = [{ ...ready.source, id: 'icb', root }];
  expect((await ready.sync({ sources })).checked).toMatchObject([
    { refusal: 'version-rolled-back' },
  ]);
});

test('another publisher that comes as one goes has nothing of it', async () => {
  const { parts, db, shown } = await renamed();
  const other = await aPublisher();
  const sources = [await aSource(other, { id: 'icb' })];
  await runSync(parts, { sources, withdraw: [], when: 'due' });
  expect(await shown()).toContain('packaged wording/calm-down');
  expect(await db.getAllKeys('withdrawals')).toEqual([]);
  expect((await db.get('sources', 'icb'))?.floors).toEqual({});
  expect((await shown()).length).toBeGreaterThan(1);
});
