import { expect, test } from 'vitest';
import { runSync } from '#lib/sync/run-sync.ts';
import { aFront } from '../../support/a-front.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';
import { editRole } from '../../support/faults/edit-role.ts';

const day = 86_400_000;
const changed = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card));

type Ready = Awaited<ReturnType<typeof aSync>>;

function itemOf(id: string) {
  return {
    ...{ bundle: aFront().bundle.id, id: `consulting/card-${id}`, upto: 1 },
    ...{ at: '2026-11-22', reason: 'Its advice is out of date.' },
  };
}

const [seven, eight] = [itemOf('00007'), itemOf('00008')];

/** The path of the newest list of withdrawals. */
function listOf({ publisher }: Ready): string {
  return [...publisher.files.keys()].findLast((path) => path.startsWith('targets/w/')) ?? '';
}

/** Syncs until floors are kept for the time of this number, where the worker ends, or to the end. */
async function cutOffAt({ parts, local, asked }: Ready, write: number): Promise<void> {
  let writes = 0;
  await new Promise<void>((ended) => {
    const set = (values: object): Promise<void> => {
      if (!('floors.region' in values) || ++writes < write) return local.set({ ...values });
      ended();
      return new Promise(() => undefined);
    };
    void runSync({ ...parts, local: { ...local, set } }, asked).then(() => ended());
  });
}

/** A source whose next release is on its host, with a list of withdrawals of one card. */
async function aSyncWithNews(): Promise<Ready> {
  const ready = await aSync();
  await ready.sync();
  await ready.publisher.release(changed);
  await ready.publisher.withdraw([seven]);
  return ready;
}

test('a first release is not taken without the list of withdrawals that it comes with', async () => {
  const ready = await aSync();
  await ready.publisher.withdraw([seven]);
  ready.host.failing.set(listOf(ready), { code: 'missing' });
  expect(await ready.sync()).toMatchObject({
    ...{ changed: false, checked: [{ changed: false, refusal: 'missing' }] },
  });
  expect(await ready.titles()).not.toContain('From the region');
  expect(await ready.state()).toMatchObject({ state: 'waiting', refusal: 'missing' });
  ready.host.failing.clear();
  await ready.sync();
  expect(await ready.titles()).toContain('From the region');
  expect(await ready.titles()).not.toContain('Card 7');
});

test('without that list the cards of before stay, and how the source stands is true of them', async () => {
  const ready = await aSyncWithNews();
  const before = await ready.state();
  ready.host.failing.set(listOf(ready), { code: 'timed-out' });
  expect((await ready.sync()).checked).toMatchObject([{ changed: false, refusal: 'timed-out' }]);
  expect(await ready.titles()).not.toContain('New');
  const since = { state: 'not-confirmed', confirmedUntil: ready.clock.clock() };
  expect(await ready.state()).toMatchObject({ ...before, ...since, refusal: 'timed-out' });
  ready.host.failing.clear();
  expect((await ready.sync()).changed).toBe(true);
  expect(await ready.titles()).toContain('New');
  expect(await ready.titles()).not.toContain('Card 7');
  expect(await ready.state()).not.toHaveProperty('refusal');
});

test.each([1, 2])('is asked for again with the next check, cut off at write %i', async (write) => {
  const ready = await aSyncWithNews();
  ready.host.failing.set(listOf(ready), { code: 'timed-out' });
  await cutOffAt(ready, write);
  expect(await ready.titles()).not.toContain('New');
  ready.host.failing.clear();
  await ready.sync();
  expect(await ready.titles()).toContain('New');
  expect(await ready.titles()).not.toContain('Card 7');
});

test('a list of withdrawals that is not the one signed keeps the release away too', async () => {
  const ready = await aSyncWithNews();
  ready.publisher.files.set(listOf(ready), new TextEncoder().encode('{"items":[]}'));
  expect((await ready.sync()).checked).toMatchObject([{ refusal: 'length-wrong' }]);
  expect(await ready.titles()).not.toContain('New');
  expect(await ready.state()).toMatchObject({ state: 'update-not-used' });
});

test('an expired list of withdrawals is not taken back by an older one', async () => {
  const ready = await aSync();
  await ready.sync();
  const before = new Map(ready.publisher.files);
  await ready.publisher.withdraw([seven]);
  ready.clock.move(40 * day);
  expect((await ready.sync()).changed).toBe(true);
  for (const [path, bytes] of before) ready.publisher.files.set(path, bytes);
  expect((await ready.sync()).changed).toBe(false);
  expect(await ready.titles()).not.toContain('Card 7');
  const kept = await ready.local.get(['floors.region']);
  expect(JSON.stringify(kept)).toContain('"withdrawals":{"version":2');
  expect((await ready.db.get('sources', 'region'))?.floors['withdrawals']?.version).toBe(2);
});

test('an expired list only adds to what is taken back, until a list is confirmed', async () => {
  const ready = await aSync();
  await ready.publisher.withdraw([seven]);
  await ready.sync();
  await ready.publisher.withdraw([eight]);
  ready.clock.move(40 * day);
  expect((await ready.sync()).changed).toBe(true);
  const both = [
    expect.objectContaining({ id: seven.id }),
    expect.objectContaining({ id: eight.id }),
  ];
  expect(await ready.reader.withdrawn()).toEqual(both);
  expect((await ready.sync()).changed).toBe(false);
  ready.clock.move(-40 * day);
  expect((await ready.sync()).changed).toBe(true);
  expect(await ready.titles()).toContain('Card 7');
  expect(await ready.titles()).not.toContain('Card 8');
  expect((await ready.reader.news())[0]?.changes).toMatchObject([{ change: 'lifted' }]);
});

test('a list hides though its own role alone has expired, and no release is taken with it', async () => {
  const ready = await aSyncWithNews();
  await editRole(ready.publisher, 'withdrawals', ({ signed }) => {
    signed.expires = '2026-11-22T12:01:00Z';
  });
  expect((await ready.sync()).checked).toMatchObject([
    { changed: true, refusal: 'metadata-expired' },
  ]);
  expect(await ready.titles()).not.toContain('New');
  expect(await ready.titles()).not.toContain('Card 7');
  expect(await ready.state()).toMatchObject({ state: 'not-confirmed' });
});
