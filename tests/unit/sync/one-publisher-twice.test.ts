import { expect, test } from 'vitest';
import { accept, refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import type { Source } from '#lib/trust/source.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aSource, hostAddress } from '../../support/a-host.ts';
import { aPublisher } from '../../support/a-publisher.ts';
import { aSync } from '../../support/a-sync.ts';

const otherAddress = 'https://other.example/';
const item: WithdrawnItem = {
  ...{ bundle: 'org.region.cards', id: 'region/one', upto: 1 },
  ...{ at: '2026-11-22', reason: 'Its advice is out of date.' },
};

/** One publisher under two sources, at two addresses: `other` may stay behind, as a mirror does. */
async function underTwo(more: Partial<Source> = {}) {
  const ready = await aSync();
  const publisher = await aPublisher();
  const home = { consulting: 'region/two', reception: 'region/two', tiles: [] };
  const front = aFront({ home, bundle: { ...aFront().bundle, id: item.bundle } });
  const cards = [
    aCard({ id: 'region/one', title: 'One' }),
    aCard({ id: 'region/two', title: 'Two' }),
  ];
  await publisher.release(cards, { front });
  const other = new Map(publisher.files);
  const at = { metadata: `${otherAddress}metadata/`, targets: `${otherAddress}targets/` };
  const sources = [
    await aSource(publisher, { ...at, id: 'other', title: 'Other', ...more }),
    await aSource(publisher),
  ];
  const fetchFile: typeof ready.host.fetchFile = async (address) => {
    const isOther = address.startsWith(otherAddress);
    const path = address.slice((isOther ? otherAddress : hostAddress).length);
    const bytes = (isOther ? other : publisher.files).get(path);
    return bytes ? accept(bytes) : refuse({ code: 'missing' });
  };
  const sync = () => runSync({ ...ready.parts, fetchFile }, { sources, withdraw: [], when: 'now' });
  await sync();
  const isShown = async () => (await ready.titles()).includes('One');
  expect(await isShown()).toBe(true);
  return { ...ready, publisher, other, sync, isShown };
}

const gone = async ({ reader }: Awaited<ReturnType<typeof underTwo>>) =>
  (await reader.withdrawn()).map(({ id }) => id);

test('what a publisher took back is hidden from every source of theirs, also one that stays behind', async () => {
  for (const layer of ['regional', 'practice'] as const) {
    const ready = await underTwo({ layer });
    await ready.publisher.withdraw([item]);
    ready.other.delete('metadata/timestamp.json');
    const before = await ready.reader.state();
    expect((await ready.sync()).changed).toBe(true);
    expect(await ready.isShown()).toBe(false);
    expect(await gone(ready)).toEqual(['region/one']);
    expect(await ready.titles()).toContain('Two');
    expect(await ready.reader.state()).not.toBe(before);
  }
});

test('what a publisher lifted shows again from the source that says so', async () => {
  const ready = await underTwo();
  await ready.publisher.withdraw([item]);
  await ready.sync();
  await ready.publisher.withdraw([]);
  expect((await ready.sync()).changed).toBe(true);
  expect(await ready.isShown()).toBe(true);
  expect(await gone(ready)).toEqual([]);
});

test('a source that is behind does not take back again what a newer list lifted', async () => {
  const ready = await underTwo({ id: 'the-other' });
  await ready.publisher.withdraw([item]);
  for (const [path, bytes] of ready.publisher.files) ready.other.set(path, bytes);
  await ready.sync();
  expect(await ready.isShown()).toBe(false);
  await ready.publisher.withdraw([]);
  await ready.sync();
  const shown = (await ready.reader.summaries()).find(({ id }) => id === item.id);
  expect(shown).toMatchObject({ source: 'region' });
  expect(await gone(ready)).toEqual([]);
});

test('another publisher’s list reaches no card of a source that is not theirs', async () => {
  const ready = await underTwo();
  const stranger = await aPublisher();
  await stranger.release([aCard({ id: 'region/three' })]);
  await stranger.withdraw([item]);
  const sources = [await aSource(ready.publisher), await aSource(stranger, { id: 'stranger' })];
  const fetchFile: typeof ready.host.fetchFile = async (address) => {
    const bytes = stranger.files.get(address.slice(hostAddress.length));
    return bytes ? accept(bytes) : refuse({ code: 'missing' });
  };
  await runSync({ ...ready.parts, fetchFile }, { sources, withdraw: [], when: 'now' });
  expect(await ready.isShown()).toBe(true);
});
