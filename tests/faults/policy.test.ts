import { expect, test } from 'vitest';
import { currentPolicy, syncJob } from '#lib/sync/sync-job.ts';
import type { Policy } from '#lib/trust/policy.ts';
import { aPolicy as wholePolicy } from '../support/a-policy.ts';
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

/** A policy that says all that one may, of the place's source. */
function fullPolicy(place: Place, version = 1): Policy {
  const { trust, ...full } = wholePolicy();
  const [{ keyid } = expect.fail()] = place.publisher.signers;
  const [source] = trust.sources.map((one) => ({ ...one, ...place.source, require: one.require }));
  const withdraw = trust.withdraw.map((item) => ({ ...item, bundle: 'org.nobody' }));
  const sources = [{ ...(source ?? expect.fail()), mustInclude: [keyid] }];
  return { ...full, version, trust: { ...trust, sources, withdraw } };
}

type Path = readonly (string | number)[];

/** Every place in a value, by the names on the way to it: of fields, and of entries of lists. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const deeper = below.flatMap(([name, one]) => pathsIn(one, [...path, name]));
  return path.length > 0 ? [path, ...deeper] : deeper;
}

/** The policy with what `spoil` makes of one place; undefined takes it out. */
function spoiled(policy: Policy, path: Path, spoil: (value: unknown) => unknown): unknown {
  const copy = JSON.parse(JSON.stringify(policy));
  const at = path.slice(0, -1).reduce((value, name) => value[name], copy);
  const name = path.at(-1) ?? '';
  at[name] = spoil(at[name]);
  return copy;
}

/** Another type: a number or a yes as a text, a text as a number, a list as an object. */
function mistyped(value: unknown): unknown {
  if (Array.isArray(value)) return { ...value };
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' ? 1 : String(value);
}

const allPaths = pathsIn(wholePolicy());
const mayBeLeftOut = /^(?!version|complete|trust)|require\.|\.\d+$|useInstead$/;

type Slip = readonly [says: string, path: Path, spoil: (value: unknown) => unknown];

const slips: readonly Slip[] = [
  ...allPaths.map((path): Slip => [`${path.join('.')} mistyped`, path, mistyped]),
  ...allPaths
    .filter((path) => !mayBeLeftOut.test(path.join('.')))
    .map((path): Slip => [`${path.join('.')} left out`, path, () => undefined]),
  ['a field that nobody knows', ['sorces'], () => []],
];

test.each(slips)('fault 75: %s: no update is taken, and the cards stay', async (_, path, spoil) => {
  const place = await aPlace();
  await currentPolicy({ ...place.parts, readPolicy: async () => aPolicy(place) });
  const report = await jobOf(place, spoiled(fullPolicy(place, 2), path, spoil));
  expect(report).toMatchObject({ policy: { state: 'wrong' }, changed: false, checked: [] });
  await place.expectYesterday(undefined);
});

test('fault 75: without the slip the same policy lets the update through', async () => {
  const place = await aPlace();
  await jobOf(place, fullPolicy(place, 2));
  await place.expectToday();
});

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
