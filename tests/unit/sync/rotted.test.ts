import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from '#lib/base/bytes.ts';
import { keepSegments } from '#lib/store/keep-segments.ts';
import type { Database } from '#lib/store/layout.ts';
import { stagePacks } from '#lib/store/source-records.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublishing, rotPacks, rotted, severalHosts } from '../../support/several-hosts.ts';
import { variedCards } from '../../support/varied-cards.ts';

const one = aCard({ id: 'region/one' });
const two = aCard({ id: 'region/two' });
const day = 86_400_000;

afterEach(() => vi.restoreAllMocks());

/** Two sources that were taken; the pack of the first is to rot. */
async function twoSources() {
  const ready = await severalHosts();
  const first = await aPublishing(ready, [one], { name: 'first' });
  const second = await aPublishing(ready, [two], { name: 'second' });
  const sources = [first.source, second.source];
  await ready.sync(sources);
  ready.asked.length = 0;
  return { ...ready, first, second, sync: () => ready.sync(sources) };
}

/** Whether the file of every pack of a source is the one that was signed. */
async function isWhole(db: Database, source: string): Promise<boolean> {
  const packs = (await db.get('releases', source))?.packs ?? [];
  const rows = await Promise.all(packs.map((pack) => db.get('packs', pack)));
  const hashes = await Promise.all(rows.map((row) => row && sha256(row.bytes)));
  return packs.every((pack, at) => hashes[at] === pack);
}

const packsIn = (asked: readonly string[]) => asked.filter((path) => path.includes('.ndjson.'));

test('a rotted pack keeps neither its source’s next release away nor another source’s withdrawal', async () => {
  const ready = await twoSources();
  await rotPacks(ready.db, 'first');
  await ready.first.release([{ ...one, rev: 2, title: 'Corrected' }]);
  await ready.second.withdraw('region/two');
  await ready.sync();
  expect(await ready.shown()).toContain('first region/one 2');
  expect(await ready.shown()).not.toContain('second region/two 1');
  expect(await ready.states()).toEqual(['first current -', 'second current -']);
  expect(await isWhole(ready.db, 'first')).toBe(true);
});

test('news says of a card whose earlier edition rotted that it changed, and of no card that it is new', async () => {
  const ready = await severalHosts();
  const { source, release } = await aPublishing(ready, [one, two], { name: 'first' });
  await ready.sync([source]);
  await rotPacks(ready.db, 'first');
  const three = aCard({ id: 'region/three' });
  await release([{ ...one, rev: 2, title: 'Corrected' }, two, three]);
  await ready.sync([source]);
  expect((await ready.reader.news())[0]?.changes).toEqual([
    { change: 'new', id: three.id, title: three.title },
    { change: 'changed', id: one.id, title: 'Corrected', fields: [] },
  ]);
});

test('a pack that rotted is found within a week, though nothing is new, and fetched again', async () => {
  const ready = await twoSources();
  const packs = await rotPacks(ready.db, 'first');
  ready.clock.move(day);
  await ready.sync();
  expect(packsIn(ready.asked)).toEqual([]);
  ready.clock.move(6 * day);
  expect((await ready.sync()).checked).toMatchObject([{ changed: true }, { changed: false }]);
  expect(packsIn(ready.asked)).toHaveLength(packs.length);
  expect(await isWhole(ready.db, 'first')).toBe(true);
  expect((await ready.reader.news()).flatMap(({ changes }) => changes)).toEqual([]);
});

test('a pack that rotted is found, though a release came every few days', async () => {
  const ready = await severalHosts();
  const [first = one, ...others] = variedCards(40);
  const { source, release } = await aPublishing(ready, [first, ...others], { name: 'first' });
  await ready.sync([source]);
  await rotPacks(ready.db, 'first');
  for (const rev of [2, 3, 4]) {
    ready.clock.move(3 * day);
    await release([{ ...first, rev }, ...others]);
    await ready.sync([source]);
  }
  ready.clock.move(day);
  await ready.sync([source]);
  expect(await isWhole(ready.db, 'first')).toBe(true);
});

test('summaries that rotted are found within a week, and made again', async () => {
  const ready = await twoSources();
  const [pack = ''] = (await ready.db.get('releases', 'first'))?.packs ?? [];
  const row = await ready.db.get('summaries', pack);
  await ready.db.put('summaries', { pack, cards: new Uint8Array([1, 2, 3]) });
  ready.clock.move(7 * day);
  await ready.sync();
  expect(await ready.db.get('summaries', pack)).toEqual(row);
});

test('front matter that rotted is found within a week, and fetched again', async () => {
  const ready = await twoSources();
  const row = await ready.db.get('fronts', 'first');
  await ready.db.put('fronts', { source: 'first', front: '{"bundle' });
  ready.clock.move(7 * day);
  await ready.sync();
  expect(await ready.db.get('fronts', 'first')).toEqual(row);
});

test('kept packs are read through once a week and not by every check', async () => {
  const ready = await twoSources();
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const readPacks = () =>
    get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'packs').length;
  ready.clock.move(day);
  await ready.sync();
  await ready.first.publisher.as({ now: ready.parts.now() }).renew();
  await ready.sync();
  expect(readPacks()).toBe(0);
  ready.clock.move(6 * day);
  await ready.sync();
  expect(readPacks()).toBeGreaterThan(0);
  get.mockClear();
  ready.clock.move(day);
  await ready.sync();
  expect(readPacks()).toBe(0);
});

test('a pack that was put aside and cannot be read is fetched', async () => {
  const ready = await severalHosts();
  const { source, publisher } = await aPublishing(ready, [one], { name: 'first' });
  const path = [...publisher.files.keys()].find((name) => name.includes('.ndjson.')) ?? '';
  const bytes = publisher.files.get(path) ?? new Uint8Array();
  await stagePacks(ready.db, [
    { sha256: await sha256(bytes), source: 'first', bytes: rotted(bytes) },
  ]);
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function lost(
    this: IDBObjectStore,
    ...key: Parameters<typeof get>
  ) {
    if (this.name === 'staging') throw new DOMException('lost', 'NotReadableError');
    return get.apply(this, key);
  });
  await ready.sync([source]);
  expect(await ready.states()).toEqual(['first current -']);
});

test('a disk that fails at one source is said of that one, and the others are asked', async () => {
  const ready = await twoSources();
  await ready.first.release([{ ...one, rev: 2 }]);
  await ready.second.release([{ ...two, rev: 2 }]);
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fail(
    this: IDBObjectStore,
    ...row: Parameters<typeof put>
  ) {
    const { source } = Object(row[0]);
    if (this.name === 'releases' && source === 'first') throw new DOMException('', 'UnknownError');
    return put.apply(this, row);
  });
  expect((await ready.sync()).checked).toMatchObject([
    { id: 'first', refusal: 'disk-failed', changed: false },
    { id: 'second', changed: true },
  ]);
  // It saw a newer release than it could take: nothing confirms what is here until that is taken.
  expect(await ready.states()).toEqual(['first not-confirmed disk-failed', 'second current -']);
  expect(await ready.shown()).toEqual(
    expect.arrayContaining(['first region/one 1', 'second region/two 2']),
  );
});

test('a bug at one source is thrown once the others were asked', async () => {
  const ready = await twoSources();
  await ready.second.withdraw('region/two');
  const fetchFile = ready.parts.fetchFile;
  const bug = new TypeError('a bug');
  vi.spyOn(ready.parts, 'fetchFile').mockImplementation((address, terms) => {
    if (address.startsWith(ready.first.address)) throw bug;
    return fetchFile(address, terms);
  });
  await expect(ready.sync()).rejects.toBe(bug);
  expect(await ready.shown()).not.toContain('second region/two 1');
});

test('the words of the other packs are readied for search where one rotted', async () => {
  const ready = await twoSources();
  await keepSegments(ready.db);
  const [lost] = await rotPacks(ready.db, 'first');
  await ready.db.clear('segments');
  await keepSegments(ready.db);
  const [kept] = (await ready.db.get('releases', 'second'))?.packs ?? [];
  expect(await ready.db.getAllKeys('segments')).toContain(kept);
  expect(await ready.db.getAllKeys('segments')).not.toContain(lost);
});
