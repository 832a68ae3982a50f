import { expect, test } from 'vitest';
import { currentPolicy, syncJob } from '#lib/sync/sync-job.ts';
import type { Policy } from '#lib/trust/policy.ts';
import { aPlace, type Place, todaysTitle, yesterdaysTitle } from '../support/faults/a-place.ts';

/** A policy that names the place's source and nothing else; `trust` is laid over it. */
function aPolicy({ source }: Place, trust: Partial<Policy['trust']> = {}, version = 1): Policy {
  return {
    ...{ version, complete: true },
    trust: { sources: [source], userMayAddSources: false, withdraw: [], ...trust },
  };
}

/** Runs the background job, to which the browser hands out a value as managed policy. */
function jobOf(place: Place, handed: unknown) {
  // As JSON, in which browsers hold it: a field that is undefined is not there.
  const value = handed && JSON.parse(JSON.stringify(handed));
  return syncJob({ ...place.parts, readPolicy: async () => value }, 'now');
}

test('fault 74: {} at start loosens nothing: the last good policy holds until the real one is there', async () => {
  const place = await aPlace();
  expect(await jobOf(place, {})).toMatchObject({ policy: { state: 'none' }, checked: [] });
  // Nobody names the source yet, and nobody takes it back: its cards stay.
  await place.expectYesterday('source-list-lost');
  const strict = aPolicy(place, { userMayAddSources: false });
  await jobOf(place, strict);
  await place.expectToday();
  for (const handed of [{}, undefined, null]) {
    const report = await jobOf(place, handed);
    expect(report).toMatchObject({ policy: { state: 'good', policy: strict }, changed: false });
    await place.expectToday();
  }
});

const mistyped: readonly [string, (policy: Policy) => unknown][] = [
  ['version', (policy) => ({ ...policy, version: '2' })],
  ['complete', ({ complete, ...policy }) => policy],
  ['trust', ({ trust, ...policy }) => policy],
  ['trust.sources', (policy) => ({ ...policy, trust: { ...policy.trust, sources: {} } })],
  ['trust.withdraw', (policy) => ({ ...policy, trust: { ...policy.trust, withdraw: undefined } })],
  ['trust.userMayAddSources', (policy) => withTrust(policy, { userMayAddSources: 'no' })],
  ['trust.sources.0.require', (policy) => withSource(policy, { require: { trainer: '1' } })],
  ['trust.sources.0.mustInclude', (policy) => withSource(policy, { mustInclude: 'all' })],
  ['trust.sources.0.root', (policy) => withSource(policy, { root: 'abc' })],
  ['a field that nobody knows', (policy) => ({ ...policy, sorces: [] })],
];

function withTrust(policy: Policy, rest: object): unknown {
  return { ...policy, trust: { ...policy.trust, ...rest } };
}

function withSource(policy: Policy, rest: object): unknown {
  return withTrust(policy, { sources: [{ ...policy.trust.sources[0], ...rest }] });
}

test.each(mistyped)(
  'fault 75: %s mistyped: no update is taken, and the cards stay',
  async (_, spoil) => {
    const place = await aPlace();
    await currentPolicy({ ...place.parts, readPolicy: async () => aPolicy(place) });
    const report = await jobOf(place, spoil(aPolicy(place, {}, 2)));
    expect(report).toMatchObject({ policy: { state: 'wrong' }, changed: false, checked: [] });
    await place.expectYesterday(undefined);
  },
);

test('fault 76: a source that the policy names no more goes, and the package stays', async () => {
  const place = await aPlace();
  await jobOf(place, aPolicy(place));
  expect(await place.titles()).toContain(todaysTitle);
  const report = await jobOf(place, aPolicy(place, { sources: [] }, 2));
  expect(report.changed).toBe(true);
  const titles = await place.titles();
  expect(titles).not.toContain(todaysTitle);
  expect(titles).toContain('Start safe');
  expect(await place.reader.sources()).toEqual([]);
});

test('fault 77: a root on the host that is not the one that policy pins', async () => {
  const place = await aPlace();
  const root = { version: 1, sha256: '0'.repeat(64) };
  const report = await jobOf(place, aPolicy(place, { sources: [{ ...place.source, root }] }));
  expect(report.checked).toMatchObject([{ changed: false, refusal: 'root-not-as-pinned' }]);
  await place.expectYesterday('root-not-as-pinned');
});

test('fault 78: of two policies the newer holds, and an older one is refused', async () => {
  const place = await aPlace();
  const newer = aPolicy(place, {}, 5);
  await jobOf(place, newer);
  await place.expectToday();
  const older = aPolicy(place, { sources: [], userMayAddSources: true }, 4);
  const report = await jobOf(place, older);
  expect(report).toMatchObject({
    policy: { state: 'wrong', kept: { policy: newer } },
    checked: [],
  });
  await place.expectToday();
  expect(await place.titles()).not.toContain(yesterdaysTitle);
});
