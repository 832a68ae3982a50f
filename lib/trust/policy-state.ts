import type { Fault } from '#lib/guidance/faults.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';

/**
 * The last policy that was whole, and when it was seen (milliseconds since 1970). `from`: a person
 * brought it in as a file, where the browser hands out none.
 */
export type KeptPolicy = {
  readonly policy: Policy;
  readonly seen: number;
  readonly from?: 'file';
};

/**
 * What is known of an organisation's policy. `wrong`: what the browser hands out now cannot be
 * used, so that no update is taken, the cards stay, and the last good policy goes on holding.
 */
export type PolicyState =
  | { readonly state: 'none' }
  | ({ readonly state: 'good' } & KeptPolicy)
  | {
      readonly state: 'wrong';
      readonly faults: readonly Fault[];
      readonly kept: KeptPolicy | undefined;
    };

/**
 * Judges what the browser hands out as managed policy beside what was kept. Nothing at all, or
 * `{}`, is what browsers hand out just after they start: it never loosens what held before. What is
 * handed out goes before a file, whatever the file's version.
 */
export function judgePolicy(
  handed: unknown,
  kept: KeptPolicy | undefined,
  now: number,
): PolicyState {
  if (isNone(handed)) return kept ? { state: 'good', ...kept } : { state: 'none' };
  const parsed = parsePolicy(handed);
  if (!parsed.ok) return { state: 'wrong', faults: parsed.refusal.faults, kept };
  const least = kept && !kept.from ? kept.policy.version : 0;
  if (parsed.value.version < least) {
    const fault = { path: 'version', code: 'too-small', limit: least } as const;
    return { state: 'wrong', faults: [fault], kept };
  }
  return { state: 'good', policy: parsed.value, seen: now };
}

/** The policy that holds, whatever the browser hands out now. */
export function policyInForce(state: PolicyState): Policy | undefined {
  if (state.state === 'good') return state.policy;
  return state.state === 'wrong' ? state.kept?.policy : undefined;
}

/** Reads what was kept of a policy. It is checked again: a disk is not believed. */
export function asKeptPolicy(kept: unknown): KeptPolicy | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { policy, seen, from } = kept as Partial<KeptPolicy>;
  const parsed = parsePolicy(policy);
  if (!parsed.ok || typeof seen !== 'number') return undefined;
  return { policy: parsed.value, seen, ...(from === 'file' ? { from } : {}) };
}

function isNone(handed: unknown): boolean {
  if (handed === undefined || handed === null) return true;
  return typeof handed === 'object' && Object.keys(handed).length === 0;
}
