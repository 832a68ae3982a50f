import { afterEach, expect, test, vi } from 'vitest';
import type { Source } from '#lib/trust/source.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublishing, severalHosts } from '../../support/several-hosts.ts';

const audience = ['consulting', 'reception'] as const;
const one = aCard({ id: 'region/one', audience: [...audience] });
const two = aCard({ id: 'region/two', audience: [...audience] });

afterEach(() => vi.restoreAllMocks());

type Ready = Awaited<ReturnType<typeof severalHosts>>;

/** What a disk may do to the summaries of a pack. */
const losses: readonly [string, (ready: Ready, pack: string) => Promise<unknown>][] = [
  ['are lost', ({ db }, pack) => db.delete('summaries', pack)],
  ['rotted', ({ db }, pack) => db.put('summaries', { pack, cards: new Uint8Array([1, 2]) })],
  ['cannot be read', async (_, pack) => refuseToRead(pack)],
];

function refuseToRead(pack: string): void {
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function lost(
    this: IDBObjectStore,
    ...key: Parameters<typeof get>
  ) {
    if (this.name === 'summaries' && key[0] === pack) {
      throw new DOMException('lost', 'NotReadableError');
    }
    return get.apply(this, key);
  });
}

/**
 * A practice whose card stands at home, and a region whose card will stand there once that one goes;
 * of the region's the disk then does something to the summaries.
 */
async function aLoss(lose: (typeof losses)[number][1]) {
  const ready = await severalHosts();
  const region = await aPublishing(ready, [one], { name: 'region' });
  const practice = await aPublishing(ready, [two], { name: 'practice', layer: 'practice' });
  const sources: readonly Source[] = [practice.source, region.source];
  await ready.sync(sources);
  const glance = async () => (await ready.reader.home())?.consulting.glance?.id;
  expect(await glance()).toBe(two.id);
  const [pack = ''] = (await ready.db.get('releases', 'region'))?.packs ?? [];
  await lose(ready, pack);
  return { ...ready, region, practice, sources, glance };
}

test.each(losses)('a withdrawal comes through where another’s summaries %s', async (_, lose) => {
  const ready = await aLoss(lose);
  ready.hosts.delete(ready.region.address);
  await ready.practice.withdraw(two.id);
  await ready.sync(ready.sources);
  expect(await ready.glance()).not.toBe(two.id);
  vi.restoreAllMocks();
  expect(await ready.shown()).not.toContain('practice region/two 1');
  expect(await ready.reader.withdrawn()).toMatchObject([{ id: two.id }]);
});

test.each(losses)('a source goes where another’s summaries %s', async (_, lose) => {
  const ready = await aLoss(lose);
  ready.hosts.clear();
  await ready.sync([ready.region.source]);
  expect(await ready.glance()).not.toBe(two.id);
  expect((await ready.reader.sources()).map(({ id }) => id)).toEqual(['region']);
});

test.each(losses)('what a policy takes back goes where summaries %s', async (_, lose) => {
  const ready = await aLoss(lose);
  ready.hosts.clear();
  const bundle = 'org.practice.cards';
  const item = { bundle, id: two.id, upto: 9, at: '2026-11-22', reason: 'It is wrong.' };
  await ready.sync(ready.sources, [item]);
  expect(await ready.glance()).not.toBe(two.id);
});

test.each(losses)('an update comes through where another’s summaries %s', async (_, lose) => {
  const ready = await aLoss(lose);
  ready.hosts.delete(ready.region.address);
  await ready.practice.release([aCard({ id: 'practice/other', audience: ['practice'] })]);
  await ready.sync(ready.sources);
  vi.restoreAllMocks();
  expect(await ready.shown()).toContain('practice practice/other 1');
  expect(await ready.shown()).not.toContain('practice region/two 1');
});

test('cards whose summaries were lost are shown again as soon as their source answers', async () => {
  const ready = await aLoss((here, pack) => here.db.delete('summaries', pack));
  await ready.practice.withdraw(two.id);
  await ready.sync(ready.sources);
  expect(await ready.glance()).toBe(one.id);
  expect(await ready.shown()).toContain('region region/one 1');
  expect(await ready.states()).toEqual(['practice current -', 'region current -']);
});

test('a source that cannot be taken out keeps neither a policy’s withdrawal away nor a check', async () => {
  const ready = await aLoss(async () => undefined);
  await ready.region.withdraw(one.id);
  const { delete: remove } = IDBObjectStore.prototype;
  const removed = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function fail(
    this: IDBObjectStore,
    ...key: Parameters<typeof remove>
  ) {
    if (this.name === 'releases') throw new DOMException('broken', 'UnknownError');
    return remove.apply(this, key);
  });
  const item = { bundle: 'org.practice.cards', id: two.id, upto: 9, at: '2026-11-22', reason: 'x' };
  await expect(ready.sync([ready.region.source], [item])).rejects.toThrow('broken');
  removed.mockRestore();
  expect(await ready.shown()).not.toContain('practice region/two 1');
  expect(await ready.shown()).not.toContain('region region/one 1');
  await ready.sync([ready.region.source], [item]);
  expect((await ready.reader.sources()).map(({ id }) => id)).toEqual(['region']);
});
