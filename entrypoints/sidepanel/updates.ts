import { accept, type Result, refuse } from '#lib/base/result.ts';
import { ringOnce } from '#lib/platform/bell.ts';
import { createKept } from '#lib/store/kept.ts';
import { bringIn } from '#lib/sync/bring-in.ts';
import { type FoundSource, findSource } from '#lib/sync/find-source.ts';
import { dropOwnSource, keepOwnSource, ownSourceOf } from '#lib/sync/own-sources.ts';
import { codeOf, type SyncRefusal } from '#lib/sync/refusal.ts';
import { currentPolicy, currentSources, type JobParts, syncJob } from '#lib/sync/sync-job.ts';
import { policyInForce } from '#lib/trust/policy-state.ts';
import { policyFile } from './policy-file.ts';
import { syncHere, withParts } from './sync-here.ts';

type Progress = { readonly title: string; readonly done: number; readonly of: number };
type Watch = { readonly hear: (progress: Progress) => void; readonly signal: AbortSignal };
type Coded = { readonly code: string };
type Found = FoundSource & { readonly layer: 'regional' | 'practice' };
type Checked = readonly { readonly title: string; readonly refusal?: string }[];

const noStore = { code: 'database-not-readable' } as const;

/**
 * What a page can do about sources: check them, find, add and remove one, and take guidance in
 * from a file. Each opens the store for itself and closes it again.
 */
export function createUpdates() {
  return { check, find, add, remove, bringIn: takeFile, policyFile };
}

async function check(watch: Watch): Promise<Checked> {
  const report = await syncHere('now', heard(watch, ''));
  if (report?.policy.state === 'wrong') return [{ title: '', refusal: 'policy-not-valid' }];
  return report?.checked ?? [];
}

async function find(address: string, watch: Watch): Promise<Result<Found, Coded>> {
  const found = await withParts(heard(watch, ''), (parts) => findSource(parts, address));
  if (!found) return refuse(noStore);
  if (!found.ok) return refuse({ code: codeOf(found.refusal as SyncRefusal) });
  return accept({ ...found.value, layer: 'regional' });
}

async function add(found: Found, watch: Watch): Promise<Result<Checked, Coded>> {
  const { title } = found;
  const done = await withParts(heard(watch, title), async (parts) => {
    const policy = policyInForce(await currentPolicy(parts));
    if (policy && !policy.trust.userMayAddSources) return refuse({ code: 'sources-set-by-policy' });
    const source = await ownSourceOf(found, parts.now());
    await keepOwnSource(createKept(parts.db, parts.local, parts.now), source);
    return accept(source);
  });
  if (!done) return refuse(noStore);
  if (!done.ok) return done;
  const report = await syncHere('now', heard(watch, title));
  const checked = (report?.checked ?? []).filter(({ id }) => id === done.value.id);
  return accept(checked);
}

async function remove(id: string): Promise<Result<undefined, Coded>> {
  const done = await locked(async (parts) => {
    await dropOwnSource(parts, id);
    // Nothing is due so soon: this takes out what no source names any more.
    await syncJob(parts, 'due');
    return accept(undefined);
  });
  ringOnce();
  return done ?? refuse(noStore);
}

async function takeFile(
  file: Blob,
  watch: Watch,
): Promise<Result<{ readonly title: string }, Coded>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const done = await locked(
    async (parts) => {
      const policy = await currentPolicy(parts);
      if (policy.state === 'wrong') return refuse({ code: 'policy-not-valid' });
      return bringIn(parts, bytes, await currentSources(parts, policy));
    },
    heard(watch, file instanceof File ? file.name : ''),
  );
  if (!done) return refuse(noStore);
  ringOnce();
  return done;
}

function locked<T>(
  work: (parts: JobParts) => Promise<T>,
  watch: ReturnType<typeof heard> | undefined = undefined,
): Promise<T | undefined> {
  return navigator.locks.request('foreword.sync', () => withParts(watch ?? {}, work));
}

function heard({ hear, signal }: Watch, title: string) {
  return {
    signal,
    hear: ({ done, of }: { readonly done: number; readonly of: number }) =>
      hear({ title, done, of }),
  };
}
