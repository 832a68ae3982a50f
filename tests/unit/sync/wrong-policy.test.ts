import { expect, test } from 'vitest';
import { textOf } from '#lib/base/bytes.ts';
import { createKept } from '#lib/store/kept.ts';
import { dropOwnSource, keepOwnSource, ownSourceOf } from '#lib/sync/own-sources.ts';
import { syncJob } from '#lib/sync/sync-job.ts';
import { aPlace, type Place, todaysTitle } from '../../support/faults/a-place.ts';

const hourMs = 3_600_000;

function jobOf(place: Place, version: unknown, sources: readonly unknown[] = [place.source]) {
  const trust = { sources, userMayAddSources: false, withdraw: [] };
  const policy = { version, complete: true, trust };
  return syncJob({ ...place.parts, readPolicy: async () => policy }, 'due');
}

test('a wrong policy, under which nothing may be asked, is looked at again hourly, not every minute', async () => {
  const place = await aPlace();
  await jobOf(place, 1);
  place.clock.move(48 * hourMs);
  for (const _ of [1, 2, 3]) {
    const { policy, next = 0 } = await jobOf(place, '2');
    expect(policy.state).toBe('wrong');
    expect(next).toBe(place.parts.now() + hourMs);
    place.clock.move(hourMs);
  }
  expect((await jobOf(place, 2)).checked).toHaveLength(1);
});

test('where the next check is due later than in an hour, a wrong policy is looked at then', async () => {
  const place = await aPlace();
  await jobOf(place, 1);
  expect((await jobOf(place, '2')).next).toBe(place.parts.now() + 1.1 * 24 * hourMs);
});

test('a wrong policy that is the first one is looked at again too', async () => {
  const place = await aPlace();
  expect((await jobOf(place, '1')).next).toBe(place.parts.now() + hourMs);
});

/** A place with a source that a person added above it, with today's cards; a policy is then wrong. */
async function withOwnSource() {
  const place = await aPlace();
  const { metadata, targets } = place.source;
  const rootFile = textOf(place.publisher.root);
  const layer = 'practice' as const;
  const found = { layer, title: 'Own', metadata, targets, rootFile, rootVersion: 1 };
  const own = await ownSourceOf(found, 1);
  await keepOwnSource(createKept(place.db, place.local, place.parts.now), own);
  await syncJob({ ...place.parts, readPolicy: async () => undefined }, 'now');
  expect(await place.titles()).toContain(todaysTitle);
  return { ...place, own };
}

test('an own source that is removed while a policy is wrong goes at once, and no other does', async () => {
  const place = await withOwnSource();
  const shown = await place.titles();
  expect(await jobOf(place, '2', [])).toMatchObject({ changed: false, policy: { state: 'wrong' } });
  expect(await place.titles()).toEqual(shown);
  await dropOwnSource(place.parts, place.own.id);
  expect(await jobOf(place, '2', [])).toMatchObject({ changed: true, checked: [] });
  expect(await place.titles()).not.toContain(todaysTitle);
  expect((await place.reader.sources()).map(({ id }) => id)).toEqual(['region']);
});
