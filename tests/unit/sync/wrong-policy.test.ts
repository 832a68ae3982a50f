import { expect, test } from 'vitest';
import { syncJob } from '#lib/sync/sync-job.ts';
import { aPlace, type Place } from '../../support/faults/a-place.ts';

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
