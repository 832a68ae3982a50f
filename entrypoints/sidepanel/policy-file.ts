import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { PolicyFileTrouble, Updates } from '#lib/panel/updates.ts';
import { ringOnce } from '#lib/platform/bell.ts';
import { dropPolicyFile, keepPolicyFile, readPolicyFile } from '#lib/sync/policy-file.ts';
import { type JobParts, syncJob } from '#lib/sync/sync-job.ts';
import { syncHere, withParts } from './sync-here.ts';

/** What a page can do about a policy from a file; its sources are checked as soon as it holds. */
export const policyFile: Updates['policyFile'] = {
  read: async (file) => {
    const text = await file.text();
    return stored((parts) => readPolicyFile(parts, text));
  },
  keep: async (policy) => {
    const kept = await stored((parts) => keepPolicyFile(parts, policy));
    if (kept.ok) void syncHere('now').catch(reportError);
    return kept;
  },
  drop: async () => {
    const dropped = await navigator.locks.request('foreword.sync', () =>
      stored(async (parts) => {
        await dropPolicyFile(parts);
        // Nothing is due so soon: this takes out what no source names any more.
        await syncJob(parts, 'due');
        return accept(undefined);
      }),
    );
    ringOnce();
    return dropped;
  },
};

async function stored<T>(
  work: (parts: JobParts) => Promise<Result<T, PolicyFileTrouble>>,
): Promise<Result<T, PolicyFileTrouble>> {
  return (await withParts({}, work)) ?? refuse({ code: 'database-not-readable' });
}
