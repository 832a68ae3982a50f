import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { writePracticeFile } from '#lib/guidance/practice-file.ts';
import { createKept } from '#lib/store/kept.ts';
import type { SyncAsked } from '#lib/sync/run-sync.ts';
import { type JobParts, syncJob } from '#lib/sync/sync-job.ts';
import { aCard } from '../../support/a-card.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aHost, hostAddress, syncParts } from '../../support/a-host.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { aPlace } from '../../support/faults/a-place.ts';
import { brokenKeyValue } from '../../support/memory-key-value.ts';

const file = 'ours.foreword';
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

function policyWith(practiceFile: string, sources: readonly unknown[] = []) {
  const trust = { sources, userMayAddSources: false, withdraw: [] };
  return { version: 1, complete: true, trust, practiceFile };
}

/** A computer whose policy names a practice file and no source. */
async function aDesk() {
  emptyDisk();
  const theirs = await writePracticeFile(aPractice([aNote(layered(aCard()))]));
  const host = aHost(new Map([[file, utf8(theirs)]]));
  const { parts, clock } = syncParts(await openedDatabase(), host);
  const kept = createKept(parts.db, parts.local, parts.now);
  const job = (when: SyncAsked['when'] = 'due', more: Partial<JobParts> & { at?: string } = {}) => {
    const policy = policyWith(hostAddress + (more.at ?? file));
    return syncJob({ ...parts, readPolicy: async () => policy, ...more }, when);
  };
  return { host, parts, clock, kept, job };
}

test.each(['due', 'overdue'] as const)(
  'a practice file is fetched of its own accord where the policy names no source (%s)',
  async (when) => {
    const { host, kept, job } = await aDesk();
    expect(await job(when)).toMatchObject({ changed: true, asked: true, checked: [] });
    expect(host.asked).toEqual([file]);
    expect(await kept.read('practice')).toMatchObject({ entries: [{ op: 'annotate' }] });
  },
);

test('it is fetched again in a day, up to a tenth later, and the alarm is set for that', async () => {
  const { host, parts, clock, job } = await aDesk();
  expect((await job()).next).toBe(parts.now() + 1.1 * dayMs);
  clock.move(dayMs - 1);
  expect(await job()).toMatchObject({ changed: false, asked: false });
  expect(host.asked).toHaveLength(1);
  clock.move(1);
  expect(await job()).toMatchObject({ changed: false, asked: true });
  expect(host.asked).toHaveLength(2);
});

test('a panel that opens asks for it where it was not asked for in 20 hours', async () => {
  const { host, clock, job } = await aDesk();
  await job();
  clock.move(20 * hourMs);
  await job('overdue');
  expect(host.asked).toHaveLength(1);
  clock.move(1);
  await job('overdue');
  expect(host.asked).toHaveLength(2);
});

test('a host that does not give it is asked again later and later, and not before it said', async () => {
  const { host, parts, clock, job } = await aDesk();
  host.failing.set(file, { code: 'timed-out' });
  for (const minutes of [1, 2, 4]) {
    const { next = 0 } = await job();
    expect(next).toBe(parts.now() + minutes * minuteMs);
    clock.move(minutes * minuteMs);
  }
  host.failing.set(file, { code: 'status', status: 429, retryAfterSeconds: 7_200 });
  expect((await job()).next).toBe(parts.now() + 2 * hourMs);
  await job('overdue');
  expect(host.asked).toHaveLength(4);
});

test('one at another address is fetched at once', async () => {
  const { host, job } = await aDesk();
  await job();
  await job('due', { at: 'other.foreword' });
  expect(host.asked).toEqual([file, 'other.foreword']);
});

test('where neither place takes a note of it, it is not asked for every minute', async () => {
  const { parts, job } = await aDesk();
  const put = () => Promise.reject(new Error('the disk is full'));
  const db = new Proxy(parts.db, {
    get: (real, name) => (name === 'put' ? put : Reflect.get(real, name).bind(real)),
  });
  const lost = { db, local: brokenKeyValue() };
  expect((await job('due', lost)).next).toBe(parts.now() + hourMs);
});

test('it is asked for as often as the source that is asked most often', async () => {
  const place = await aPlace();
  const sources = [{ ...place.source, pollMinutes: 60 }];
  const policy = policyWith(hostAddress + file, sources);
  const job = () => syncJob({ ...place.parts, readPolicy: async () => policy }, 'due');
  place.host.asked.length = 0;
  place.publisher.files.set(file, utf8(await writePracticeFile(aPractice([]))));
  await job();
  place.clock.move(hourMs);
  await job();
  expect(place.host.asked.filter((path) => path === file)).toHaveLength(2);
});
