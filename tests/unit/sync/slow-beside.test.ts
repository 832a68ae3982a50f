import { expect, test } from 'vitest';
import { refuse } from '#lib/base/result.ts';
import type { SyncParts } from '#lib/sync/parts.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublishing, severalHosts } from '../../support/several-hosts.ts';

/** Two sources, of which the host of the first one takes all the time that a run has. */
async function besideSlow() {
  const ready = await severalHosts();
  const slow = await aPublishing(ready, [aCard({ id: 'slow/one' })], { name: 'a-slow' });
  const other = await aPublishing(ready, [aCard({ id: 'other/one' })], { name: 'other' });
  const sources = [slow.source, other.source];
  await ready.sync(sources);
  /** A run that ends, as its time is over or somebody stops it, once the slow host was asked. */
  const run = async (why: 'TimeoutError' | 'AbortError') => {
    const ending = new AbortController();
    const fetchFile: SyncParts['fetchFile'] = async (address, terms) => {
      if (address.startsWith(slow.address)) ending.abort(new DOMException('over', why));
      if (ending.signal.aborted) return refuse({ code: 'stopped' });
      return ready.parts.fetchFile(address, terms);
    };
    const parts = { ...ready.parts, fetchFile, signal: ending.signal };
    return runSync(parts, { sources, withdraw: [], when: 'now' });
  };
  return { ...ready, other, run };
}

test('a source that was not asked, since another took all the time, is not said to have failed', async () => {
  const { db, other, run, states } = await besideSlow();
  await other.withdraw('other/one');
  const before = await db.get('sources', 'other');
  expect((await run('TimeoutError')).checked).toMatchObject([
    { id: 'a-slow', refusal: 'run-too-long' },
    { id: 'other', refusal: 'run-too-long' },
  ]);
  expect(await states()).toEqual(['a-slow current run-too-long', 'other current -']);
  expect(await db.get('sources', 'other')).toEqual(before);
});

test('a source whose host took all the time of a run is asked last in the next', async () => {
  const { other, run, shown } = await besideSlow();
  await other.withdraw('other/one');
  await run('TimeoutError');
  expect(await shown()).toContain('other other/one 1');
  expect((await run('TimeoutError')).checked).toMatchObject([
    { id: 'other', changed: true },
    { id: 'a-slow', refusal: 'run-too-long' },
  ]);
  expect(await shown()).not.toContain('other other/one 1');
});

test('once somebody stops a run, no further source is begun, and what is said of it says so', async () => {
  const { asked, other, run, states } = await besideSlow();
  asked.length = 0;
  expect((await run('AbortError')).checked).toMatchObject([
    { id: 'a-slow', refusal: 'stopped' },
    { id: 'other', refusal: 'stopped' },
  ]);
  expect(asked.filter((address) => address.startsWith(other.address))).toEqual([]);
  expect(await states()).toEqual(['a-slow current -', 'other current -']);
});
