import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import type { Database } from '#lib/store/layout.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aHost, aSource, syncParts } from '../../support/a-host.ts';
import { aPublisher, type TestPublisher } from '../../support/a-publisher.ts';
import { variedCards } from '../../support/varied-cards.ts';

const [first, ...rest] = variedCards(62);
const cards = [{ ...first, title: 'From the region' } as Card, ...rest];

let db: Database;
let founded: TestPublisher;
let publisher: TestPublisher;
beforeAll(async () => {
  founded = await aPublisher();
  await founded.release(cards);
});
beforeEach(async () => {
  emptyDisk();
  db = await openedDatabase();
  publisher = founded.copy();
});

async function set() {
  const host = aHost(publisher.files);
  const source = await aSource(publisher);
  const { parts, clock, local } = syncParts(db, host);
  const sync = () => runSync(parts, { sources: [source], withdraw: [], when: 'now' });
  return { host, source, parts, clock, local, sync, reader: readFromDatabase(db) };
}

test('a first check takes the release, and how the source stands says who signed it', async () => {
  const { sync, reader, host } = await set();
  const report = await sync();
  expect(report).toEqual({
    changed: true,
    checked: [{ id: 'region', title: 'The region', changed: true }],
  });
  expect(await reader.summaries()).toHaveLength(62);
  expect((await reader.home())?.consulting.glance?.title).toBe('From the region');
  const [state] = await reader.sources();
  expect(state).toMatchObject({ state: 'current', released: '2026-11-22', cards: 62 });
  expect(state?.signers.map(({ role }) => role).sort()).toEqual([
    ...['clinical-safety', 'lived-experience', 'trainer'],
  ]);
  expect(host.asked[0]).toBe('metadata/timestamp.json');
});

test('a second check of the same costs one request', async () => {
  const { sync, host } = await set();
  await sync();
  host.asked.length = 0;
  expect((await sync()).changed).toBe(false);
  expect(host.asked).toEqual(['metadata/timestamp.json']);
});

test('one changed card costs one pack', async () => {
  const { sync, host, reader } = await set();
  await sync();
  await publisher.release(cards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card)));
  host.asked.length = 0;
  expect((await sync()).changed).toBe(true);
  expect(host.asked.filter((path) => path.startsWith('targets/'))).toHaveLength(1);
  expect((await reader.summaries()).filter(({ title }) => title === 'New')).toHaveLength(1);
  expect((await reader.news())[0]?.changes).toMatchObject([{ change: 'changed', title: 'New' }]);
});

test('a withdrawal hides its card at once, says so, and is lifted by a newer list', async () => {
  const { sync, reader } = await set();
  await sync();
  const { bundle = '' } = (await reader.summaries())[0] ?? {};
  const item = { bundle, id: 'consulting/start-safe', upto: 1, at: '2026-11-22', reason: 'Wrong.' };
  await publisher.withdraw([item]);
  expect((await sync()).changed).toBe(true);
  expect((await reader.summaries()).map(({ id }) => id)).not.toContain(item.id);
  expect(await reader.withdrawn()).toMatchObject([{ ...{ id: item.id, reason: 'Wrong.' } }]);
  expect((await reader.news())[0]?.changes).toMatchObject([{ change: 'withdrawn' }]);
  await publisher.withdraw([]);
  await sync();
  expect((await reader.summaries()).map(({ id }) => id)).toContain(item.id);
  expect((await reader.news())[0]?.changes).toMatchObject([{ change: 'lifted' }]);
});
