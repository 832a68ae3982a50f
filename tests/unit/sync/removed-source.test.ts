import { expect, test } from 'vitest';
import { aCard, aWording } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aSync } from '../../support/a-sync.ts';

const card = aCard();

/** A region that takes back a card which is built in. */
async function withdrawing() {
  const ready = await aSync();
  const { bundle } = (await ready.reader.home()) ?? expect.fail();
  expect(bundle.id).toBe(aFront().bundle.id);
  const item = { bundle: bundle.id, id: card.id, upto: card.rev, at: '2026-11-22' };
  await ready.publisher.withdraw([{ ...item, reason: 'Its advice is out of date.' }]);
  await ready.sync();
  const news = async () =>
    (await ready.reader.news()).flatMap(({ changes }) =>
      changes.filter(({ id }) => id === card.id).map(({ change }) => change),
    );
  const isShown = async () => (await ready.reader.summaries()).some(({ id }) => id === card.id);
  expect(await news()).toEqual(['withdrawn']);
  expect(await isShown()).toBe(false);
  return { ...ready, news, isShown };
}

test('a card that shows again because the source which took it back went is said to be lifted', async () => {
  const ready = await withdrawing();
  await ready.sync({ sources: [] });
  expect(await ready.isShown()).toBe(true);
  expect(await ready.news()).toEqual(['lifted', 'withdrawn']);
  expect((await ready.reader.news())[0]?.released).toBe('2026-11-22');
  await ready.sync();
  await ready.sync({ sources: [] });
  expect(await ready.news()).toEqual(['lifted', 'withdrawn', 'lifted', 'withdrawn']);
});

test('a card that the policy takes back too is not lifted as the source goes', async () => {
  const ready = await withdrawing();
  const item = { bundle: aFront().bundle.id, id: card.id, upto: card.rev, at: '2026-11-22' };
  const withdraw = [{ ...item, reason: 'Its advice is out of date.' }];
  await ready.sync({ withdraw });
  await ready.sync({ sources: [], withdraw });
  expect(await ready.isShown()).toBe(false);
  expect(await ready.news()).toEqual(['withdrawn']);
});

test('a card that went with its source is not said to be lifted', async () => {
  const ready = await aSync();
  await ready.sync();
  const id = 'consulting/card-00007';
  const item = { bundle: aFront().bundle.id, id, upto: 1, at: '2026-11-22' };
  await ready.publisher.withdraw([{ ...item, reason: 'Its advice is out of date.' }]);
  await ready.sync();
  await ready.sync({ sources: [] });
  const changes = (await ready.reader.news()).flatMap((news) => news.changes);
  expect(changes.filter((one) => one.id === id).map(({ change }) => change)).toEqual(['withdrawn']);
});

test('a withdrawn card that leaves its release brings no lower edition forward, until it is lifted', async () => {
  const ready = await aSync();
  const { publisher, reader } = ready;
  const bundle = { ...aFront().bundle, id: 'org.region.cards' };
  const home = { consulting: 'region/one', reception: 'region/one', tiles: [] };
  const front = aFront({ bundle, home });
  const one = aCard({ id: 'region/one' });
  await publisher.release([one, aWording({ rev: 3, title: 'Ours' })], { front });
  const { id } = aWording();
  const item = { bundle: bundle.id, id, upto: 9, at: '2026-11-22' };
  await publisher.withdraw([{ ...item, reason: 'Its advice is out of date.' }]);
  await ready.sync();
  const shown = async () => (await reader.summaries()).map((card) => card.id);
  expect(await shown()).not.toContain(id);
  const gone = await reader.withdrawn();
  expect(gone).toMatchObject([{ id, title: 'Ours' }]);
  await publisher.release([one], { front });
  for (const _check of [1, 2]) {
    await ready.sync();
    expect(await shown()).not.toContain(id);
    expect(await reader.withdrawn()).toEqual(gone);
    await publisher.renew();
  }
  await publisher.withdraw([]);
  await ready.sync();
  expect(await shown()).toContain(id);
});

test('what a source took back goes with it, also where nothing else is left of it', async () => {
  const ready = await withdrawing();
  for (const table of ['sources', 'metadata'] as const) await ready.db.clear(table);
  await ready.db.delete('releases', 'region');
  const unlisted = { policy: false, own: true, mayOwn: true };
  await ready.sync({ sources: [], unlisted });
  expect(await ready.isShown()).toBe(false);
  await ready.sync({ sources: [] });
  expect(await ready.db.getAllKeys('withdrawals')).toEqual([]);
  expect(await ready.isShown()).toBe(true);
  expect(await ready.news()).toEqual(['lifted', 'withdrawn']);
});
