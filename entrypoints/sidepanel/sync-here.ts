import { pause } from '#lib/base/pause.ts';
import { clearAlarm, setAlarm } from '#lib/platform/alarms.ts';
import { ringOnce } from '#lib/platform/bell.ts';
import { manifestFacts } from '#lib/platform/facts.ts';
import { fetchFile } from '#lib/platform/fetch.ts';
import { readManagedPolicy } from '#lib/platform/managed-policy.ts';
import { databaseName, openDatabase } from '#lib/store/database.ts';
import type { SyncAsked } from '#lib/sync/run-sync.ts';
import { currentPolicy, type JobParts, type JobReport } from '#lib/sync/sync-job.ts';
import { takeTurn } from '#lib/sync/take-turn.ts';
import type { PolicyState } from '#lib/trust/policy-state.ts';
import { startParts } from './start-parts.ts';

/** How a run is watched and ended by whoever began it. */
export type SyncWatch = Pick<JobParts, 'hear'> & { readonly signal?: AbortSignal };

const runMs = 10 * 60_000;

/**
 * Checks the sources in this context, page or worker, unless another one is at it: then it gives
 * nothing, or waits its turn where a person asked. A private window asks nobody for anything.
 */
export async function syncHere(
  when: SyncAsked['when'],
  watch: SyncWatch = {},
): Promise<JobReport | undefined> {
  if (manifestFacts().privateWindow) return undefined;
  return navigator.locks.request('foreword.sync', { ifAvailable: when !== 'now' }, (lock) =>
    lock
      ? withParts(watch, (parts) => takeTurn({ ...parts, setAlarm: setNext, ring: ringOnce }, when))
      : undefined,
  );
}

/** Opens what a sync works with, for one piece of work; undefined where nothing can be kept. */
export async function withParts<T>(
  { hear, signal }: SyncWatch,
  work: (parts: JobParts) => Promise<T>,
): Promise<T | undefined> {
  const opened = await openDatabase(databaseName, { onClosed: () => undefined });
  if (!opened.ok) return undefined; // the panel shows what it can, and mends the store
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  // A request that is cut off as its page goes says nothing of the host.
  addEventListener('pagehide', leave);
  const ends = [AbortSignal.timeout(runMs), leaving.signal, ...(signal ? [signal] : [])];
  try {
    return await work({
      // In a private window too, nothing that is kept here may come to lie on disk.
      ...startParts(),
      db: opened.value,
      fetchFile,
      chance: Math.random,
      version: manifestFacts().version,
      signal: AbortSignal.any(ends),
      ...(hear ? { hear } : {}),
      pause,
      readPolicy: readManagedPolicy,
    });
  } finally {
    removeEventListener('pagehide', leave);
    opened.value.close();
  }
}

/** What the organisation sets now, judged beside what was kept; none where nothing can be kept. */
export async function policyHere(): Promise<PolicyState> {
  return (await withParts({}, currentPolicy)) ?? { state: 'none' };
}

function setNext(when: number | undefined): Promise<void> {
  return when === undefined ? clearAlarm() : setAlarm(when);
}
