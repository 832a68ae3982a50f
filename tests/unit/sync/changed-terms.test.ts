import { describe, expect, test } from 'vitest';
import { runSync } from '#lib/sync/run-sync.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import type { Source } from '#lib/trust/source.ts';
import { aSync } from '../../support/a-sync.ts';

const dayMs = 86_400_000;
const timestamp = 'metadata/timestamp.json';
const otherRoot = 'cd'.repeat(32);

/** A source that was taken, and that a policy then holds to something else. */
async function changedTo(rest: Partial<Source>) {
  const ready = await aSync();
  await ready.sync();
  const words = (await ready.state())?.words;
  const sources = [{ ...ready.source, ...rest }];
  return { ...ready, words, sync: (when: 'now' | 'due' = 'now') => ready.sync({ sources, when }) };
}

const changes: readonly (readonly [string, Partial<Source>, string])[] = [
  ['another root', { root: { version: 1, sha256: otherRoot } }, 'root-not-as-pinned'],
  ['a kind of signer more', { require: { 'reception-lead': 1 } }, 'mix-not-met'],
  ['a key that must be among them', { mustInclude: [otherRoot] }, 'signer-not-included'],
  ['fewer cards', { maxCards: 10 }, 'too-many-cards'],
];

describe.each(changes)('a source that a policy holds to %s', (_, rest, code) => {
  test('is asked in full until a check goes through, also after the host did not answer', async () => {
    const { host, state, sync } = await changedTo(rest);
    host.failing.set(timestamp, { code: 'timed-out' });
    await sync();
    expect(await state()).toMatchObject({ state: 'not-confirmed', refusal: 'timed-out' });
    host.failing.clear();
    for (const _again of [1, 2]) {
      expect((await sync()).checked).toMatchObject([{ refusal: code }]);
      expect(await state()).toMatchObject({ state: 'update-not-used', refusal: code });
    }
  });

  test('is not said to be current once a check was stopped', async () => {
    const { parts, source, state, sync } = await changedTo(rest);
    const sources = [{ ...source, ...rest }];
    const stopped = { ...parts, signal: AbortSignal.abort() };
    await runSync(stopped, { sources, withdraw: [], when: 'now' });
    expect(await state()).toMatchObject({ state: 'not-confirmed' });
    expect((await sync()).checked).toMatchObject([{ refusal: code }]);
  });
});

test('a source whose terms changed is asked at once, and not confirmed since then', async () => {
  const { clock, db, host, state, sync, titles } = await changedTo({ maxCards: 10 });
  clock.move(dayMs / 2);
  host.asked.length = 0;
  host.failing.set(timestamp, { code: 'timed-out' });
  expect((await sync('due')).changed).toBe(true);
  expect(host.asked).toEqual([timestamp]);
  expect(await state()).toMatchObject({ state: 'not-confirmed', confirmedUntil: clock.clock() });
  expect(await titles()).toContain('From the region');
  // Once: it then waits as any other source whose host does not answer.
  await sync('due');
  expect(host.asked).toEqual([timestamp]);
  expect(await db.get('sources', 'region')).toMatchObject({ failures: 1 });
});

test('the words of a root stand beside the cards that came under it alone', async () => {
  const root = { version: 1, sha256: otherRoot };
  const { host, state, sync, words } = await changedTo({ root, title: 'Another name' });
  host.failing.set(timestamp, { code: 'timed-out' });
  await sync();
  expect(await state()).toMatchObject({ words, title: 'The region' });
  host.failing.clear();
  await sync();
  expect(await state()).toMatchObject({ words, title: 'The region' });
  expect(words).not.toEqual(fingerprintInWords(otherRoot));
});

test('terms that were taken back before they were ever checked leave the source current', async () => {
  const ready = await changedTo({ maxCards: 10 });
  ready.host.failing.set(timestamp, { code: 'timed-out' });
  await ready.sync();
  ready.host.failing.clear();
  await runSync(ready.parts, { sources: [ready.source], withdraw: [], when: 'now' });
  expect(await ready.state()).toMatchObject({ state: 'current' });
  expect(await ready.state()).not.toHaveProperty('refusal');
});

test('a newer Foreword that could not ask yet leaves what is current current', async () => {
  const ready = await aSync();
  await ready.sync();
  ready.host.failing.set(timestamp, { code: 'timed-out' });
  await runSync({ ...ready.parts, version: '0.2.0' }, ready.asked);
  expect(await ready.state()).toMatchObject({ state: 'current', refusal: 'timed-out' });
  ready.host.failing.clear();
  ready.host.asked.length = 0;
  await runSync({ ...ready.parts, version: '0.2.0' }, ready.asked);
  expect(ready.host.asked.length).toBeGreaterThan(1);
});
