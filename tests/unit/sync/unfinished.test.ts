import { describe, expect, test } from 'vitest';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { keepFloors } from '#lib/store/kept-floors.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { aFront } from '../../support/a-front.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';

const dayMs = 86_400_000;
const item: WithdrawnItem = {
  ...{ bundle: aFront().bundle.id, id: 'consulting/card-00007', upto: 1 },
  ...{ at: '2026-11-22', reason: 'Its advice is out of date.' },
};
const changed = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card));

type Ready = Awaited<ReturnType<typeof aSync>>;

/** A source that was taken, and whose publisher then did more; `old` is its host as it stood before. */
async function aSyncWithMore(more: (ready: Ready) => Promise<void>) {
  const ready = await aSync();
  await ready.sync();
  const old = new Map(ready.publisher.files);
  await more(ready);
  const before = (path: string) => old.has(path);
  const come = [...ready.publisher.files.keys()].filter((path) => !before(path));
  const rollBack = (): void => {
    for (const [path, bytes] of old) ready.publisher.files.set(path, bytes);
  };
  return { ...ready, come, rollBack };
}

describe.each([
  ['the list of withdrawals', (ready: Ready) => ready.publisher.withdraw([item]), 'targets/w/'],
  ['a pack', (ready: Ready) => ready.publisher.release(changed), 'targets/g/'],
  ['a snapshot', (ready: Ready) => ready.publisher.withdraw([item]), 'snapshot.json'],
])('a host that keeps %s back, which a newer timestamp names,', (_, more, part) => {
  test('does not confirm what is here, and its timestamp of before is known to be older', async () => {
    const { come, clock, host, rollBack, state, sync } = await aSyncWithMore(more);
    const kept = come.filter((path) => path.includes(part));
    expect(kept.length).toBeGreaterThan(0);
    for (const path of kept) host.failing.set(path, { code: 'missing' });
    await sync();
    expect(await state()).toMatchObject({ state: 'not-confirmed', refusal: 'missing' });
    rollBack();
    for (const _day of [1, 2]) {
      clock.move(dayMs);
      expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
      expect(await state()).toMatchObject({ state: 'update-not-used' });
    }
  });

  test('is asked for it again, and once it is there all is current', async () => {
    const { come, host, state, sync } = await aSyncWithMore(more);
    const kept = come.filter((path) => path.includes(part));
    for (const path of kept) host.failing.set(path, { code: 'missing' });
    await sync();
    host.failing.clear();
    expect((await sync()).changed).toBe(true);
    expect(await state()).toMatchObject({ state: 'current' });
  });
});

test('a check that was stopped in a pack leaves no timestamp of before to say nothing new', async () => {
  const { host, parts, asked, rollBack, sync } = await aSyncWithMore(({ publisher }) =>
    publisher.release(changed),
  );
  const stop = new AbortController();
  const fetchFile: typeof host.fetchFile = (address, terms) => {
    if (address.includes('/targets/g/')) stop.abort();
    return host.fetchFile(address, terms);
  };
  const report = await runSync({ ...parts, fetchFile, signal: stop.signal }, asked);
  expect(report.checked).toMatchObject([{ refusal: 'stopped' }]);
  rollBack();
  expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
});

test('a run that ended before it wrote leaves its floors beside: the older timestamp is told', async () => {
  const { db, local, publisher, rollBack, source, sync } = await aSyncWithMore(({ publisher }) =>
    publisher.withdraw([item]),
  );
  const { floors = {} } = (await db.get('sources', 'region')) ?? {};
  const { timestamp } = await publisher.open();
  const raised = { version: timestamp.signed.version, keyids: timestamp.signedBy };
  await keepFloors(local, source, new Map(Object.entries({ ...floors, timestamp: raised })));
  rollBack();
  expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
});
