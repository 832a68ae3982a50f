import { expect, test } from 'vitest';
import { runSync } from '#lib/sync/run-sync.ts';
import { aFront } from '../../support/a-front.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';

const changed = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card));

type Ready = Awaited<ReturnType<typeof aSync>>;

function itemOf(id: string) {
  return {
    ...{ bundle: aFront().bundle.id, id: `consulting/card-${id}`, upto: 1 },
    ...{ at: '2026-11-22', reason: 'Its advice is out of date.' },
  };
}

const seven = itemOf('00007');

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
  expect(await ready.state()).toMatchObject({ ...before, refusal: 'timed-out' });
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
