import { accept, type Result, refuse } from '#lib/base/result.ts';
import { createKept } from '#lib/store/kept.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import type { Policy } from '#lib/trust/policy.ts';
import {
  isSetByOrganisation,
  type OfferedPolicy,
  type PolicyFileRefusal,
  parsePolicyFile,
} from '#lib/trust/policy-file.ts';
import { asKeptPolicy, type KeptPolicy } from '#lib/trust/policy-state.ts';
import { currentPolicy, type JobParts } from './sync-job.ts';

type Parts = Pick<JobParts, 'db' | 'local' | 'now' | 'readPolicy'>;

/** Reads a policy file; nothing holds yet. */
export async function readPolicyFile(
  parts: Parts,
  text: string,
): Promise<Result<OfferedPolicy, PolicyFileRefusal>> {
  const read = parsePolicyFile(text, await currentPolicy(parts));
  if (!read.ok) return read;
  const fingerprints = read.value.trust.sources.map(({ root, mustInclude }) => ({
    root: fingerprintInWords(root.sha256),
    mustInclude: mustInclude.map(fingerprintInWords),
  }));
  return accept({ policy: read.value, fingerprints });
}

/**
 * Lets a policy that was read from a file hold from now on, until the file is taken out or an
 * organisation hands out its own.
 */
export async function keepPolicyFile(
  parts: Parts,
  policy: Policy,
): Promise<Result<KeptPolicy, PolicyFileRefusal>> {
  const before = await currentPolicy(parts);
  if (isSetByOrganisation(before)) return refuse({ code: 'policy-set-by-organisation' });
  const kept: KeptPolicy = { policy, seen: parts.now(), from: 'file' };
  await createKept(parts.db, parts.local, parts.now).keep('policy', kept);
  return accept(kept);
}

/** Takes the policy of a file out. What an organisation hands out stays. */
export async function dropPolicyFile(parts: Parts): Promise<void> {
  await createKept(parts.db, parts.local, parts.now).change('policy', (now) =>
    asKeptPolicy(now)?.from === 'file' ? null : undefined,
  );
}
