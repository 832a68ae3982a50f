import { type Result, refuse } from '#lib/base/result.ts';
import { type PolicyRefusal, parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import type { PolicyState } from './policy-state.ts';

/** A policy as a person sees it before it holds: fingerprints are in words, to be compared. */
export type OfferedPolicy = {
  readonly policy: Policy;
  /** Of each source, in their order: its root, and each key that must be among the signers. */
  readonly fingerprints: readonly {
    readonly root: readonly string[];
    readonly mustInclude: readonly (readonly string[])[];
  }[];
};

const schema = 'foreword.policy/1';
const maxChars = 1_000_000;

/** Why a policy file was not taken. */
export type PolicyFileRefusal =
  | { readonly code: 'policy-file-damaged' | 'policy-file-newer' | 'policy-set-by-organisation' }
  | { readonly code: 'policy-file-older'; readonly version: number; readonly here: number }
  | { readonly code: 'policy-file-not-valid'; readonly faults: PolicyRefusal['faults'] };

/** Whether an organisation hands a policy out here, be it one that can be used or not. */
export function isSetByOrganisation(state: PolicyState): boolean {
  return state.state === 'wrong' || (state.state === 'good' && state.from !== 'file');
}

/**
 * Reads a policy from a file: the very object that a browser would hand out, which may say its
 * schema, by the same rules. Refuses one where an organisation hands out its own, and one that is
 * older than the file that is here.
 */
export function parsePolicyFile(
  text: string,
  before: PolicyState,
): Result<Policy, PolicyFileRefusal> {
  if (isSetByOrganisation(before)) return refuse({ code: 'policy-set-by-organisation' });
  const file = text.length > maxChars ? undefined : fieldsOf(text);
  if (!file) return refuse({ code: 'policy-file-damaged' });
  const { schema: named = schema, ...fields } = file;
  if (named !== schema) {
    const newer = typeof named === 'string' && named.startsWith('foreword.policy/');
    return refuse({ code: newer ? 'policy-file-newer' : 'policy-file-damaged' });
  }
  const parsed = parsePolicy(fields);
  if (!parsed.ok) return refuse({ code: 'policy-file-not-valid', faults: parsed.refusal.faults });
  const { version } = parsed.value;
  const here = before.state === 'good' ? before.policy.version : 0;
  return version < here ? refuse({ code: 'policy-file-older', version, here }) : parsed;
}

function fieldsOf(text: string): { readonly schema?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
  } catch {
    return undefined;
  }
}
