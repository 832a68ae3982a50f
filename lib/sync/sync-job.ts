import { createKept } from '#lib/store/kept.ts';
import type { StoredSource } from '#lib/store/stored-source.ts';
import {
  asKeptPolicy,
  judgePolicy,
  type KeptPolicy,
  type PolicyState,
  policyInForce,
} from '#lib/trust/policy-state.ts';
import { type OwnSource, type Source, sourcesInForce } from '#lib/trust/source.ts';
import { readOwnSources } from './own-sources.ts';
import type { SyncParts } from './parts.ts';
import { keepUpPractice } from './practice-due.ts';
import { runSync, type SyncAsked, type SyncReport } from './run-sync.ts';
import { nextCheck, type Turn } from './schedule.ts';
import { takeOutDropped } from './settle.ts';
import { tried } from './tried.ts';

const hourMs = 3_600_000;

/** What a job works with besides: `readPolicy` gives what the browser hands out, as it is. */
export type JobParts = SyncParts & { readonly readPolicy: () => Promise<unknown> };

/**
 * What a job did, and when the next one is due; undefined where there is nothing to ask for.
 * `asked`: a source or the practice file was asked for, whatever became of it.
 */
export type JobReport = SyncReport & {
  readonly policy: PolicyState;
  readonly asked: boolean;
  readonly next: number | undefined;
};

/**
 * The one background job: judges the policy, checks the sources that hold, fetches the practice
 * file, and says when it is to run again. A policy that is wrong takes no update: the cards stay, but for
 * those of sources that people removed.
 */
export async function syncJob(parts: JobParts, when: SyncAsked['when']): Promise<JobReport> {
  const policy = await currentPolicy(parts);
  const { sources, unlisted } = await listedSources(parts, policy);
  if (policy.state === 'wrong') {
    const changed = await takeOutDropped(parts, { sources, unlisted });
    // Nothing may be asked, however long it has been due: the policy is looked at again, no more.
    const next = Math.max((await nextOf(parts, sources)) ?? 0, parts.now() + hourMs);
    return { policy, changed, asked: false, checked: [], next };
  }
  const inForce = policyInForce(policy);
  const withdraw = inForce?.trust.withdraw ?? [];
  const running = await tried(runSync(parts, { sources, unlisted, withdraw, when }));
  const practice = await keepUpPractice(parts, inForce?.practiceFile, { sources, when });
  if (running.fault) throw running.fault.cause;
  const { checked, changed } = running.done;
  return {
    ...{ policy, checked, changed: changed || practice.changed },
    asked: checked.length > 0 || practice.asked,
    next: await nextOf(parts, sources, practice.turn),
  };
}

/** Judges the policy that the browser hands out now, and keeps it where it is good. */
export async function currentPolicy(
  parts: Pick<JobParts, 'db' | 'local' | 'now' | 'readPolicy'>,
): Promise<PolicyState> {
  const kept = createKept(parts.db, parts.local, parts.now);
  const before = asKeptPolicy(await kept.read('policy'));
  const state = judgePolicy(await parts.readPolicy(), before, parts.now());
  if (state.state === 'good' && !(state.seen === before?.seen && state.from === before.from)) {
    const good: KeptPolicy = { policy: state.policy, seen: state.seen };
    // What is handed out holds, though a disk that is full cannot keep it.
    await kept.keep('policy', good).catch(() => undefined);
  }
  return state;
}

/** The sources that hold: the policy's, and people's own where it lets them. */
export async function currentSources(
  parts: Pick<JobParts, 'db' | 'local' | 'now'>,
  policy: PolicyState,
): Promise<readonly (Source | OwnSource)[]> {
  return (await listedSources(parts, policy)).sources;
}

/** The sources that hold, and whose lists of them could not be found: what those named is not known. */
async function listedSources(
  parts: Pick<JobParts, 'db' | 'local' | 'now'>,
  policy: PolicyState,
): Promise<Pick<SyncAsked, 'sources' | 'unlisted'>> {
  const kept = createKept(parts.db, parts.local, parts.now);
  const [own, keptPolicy] = await Promise.all([readOwnSources(kept), kept.read('policy')]);
  const trust = policyInForce(policy)?.trust;
  const mayOwn = trust?.userMayAddSources !== false;
  return {
    sources: sourcesInForce(trust, own.sources),
    unlisted: {
      // Who takes a policy out by hand leaves null.
      policy: !trust && keptPolicy !== null,
      own: !own.whole && mayOwn,
      mayOwn,
    },
  };
}

async function nextOf(
  { db, now, chance }: SyncParts,
  sources: readonly Source[],
  practice?: Turn,
): Promise<number | undefined> {
  const rows: readonly StoredSource[] | undefined = await db
    .getAll('sources')
    .catch(() => undefined);
  // A browser closes the database of a full disk: nobody knows what was asked last.
  if (!rows) return now() + hourMs;
  const stored = new Map(rows.map((one) => [one.id, one]));
  const asked = sources.map(({ id, pollMinutes }) => ({ last: stored.get(id), pollMinutes }));
  return nextCheck(practice ? [...asked, practice] : asked, now(), chance());
}
