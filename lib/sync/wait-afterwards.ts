import type { StoredSource } from '#lib/store/stored-source.ts';
import type { SyncParts } from './parts.ts';
import { codeOf, isHostRefusal, type SyncRefusal } from './refusal.ts';
import { waitAfter } from './schedule.ts';
import type { Outcome } from './source-outcome.ts';

/** When a source was asked last and is to be asked again: as before where its host was not. */
export function waitAfterwards(
  parts: SyncParts,
  before: StoredSource | undefined,
  outcome: Outcome,
): Pick<StoredSource, 'failures' | 'lastTried' | 'notBefore'> {
  const now = parts.now();
  if (parts.fromFile || saysNothing(parts, outcome)) {
    const { failures = 0, lastTried = 0, notBefore = 0 } = before ?? {};
    return { failures, lastTried, notBefore };
  }
  const failed = outcome.outcome === 'refused' && isHostRefusal(codeOf(outcome.refusal));
  if (!failed) return { failures: 0, lastTried: now, notBefore: 0 };
  const failures = (before?.failures ?? 0) + 1;
  const wait = waitAfter(failures, parts.chance(), retryAfter(outcome.refusal));
  return { failures, lastTried: now, notBefore: now + wait };
}

/**
 * Whether a check tells nothing of its source: it was stopped, or a file that was brought is not
 * whole, or older than what is here.
 */
export function saysNothing({ fromFile }: SyncParts, outcome: Outcome): boolean {
  if (outcome.outcome !== 'refused') return false;
  const code = codeOf(outcome.refusal);
  if (code === 'stopped') return true;
  return fromFile === true && (isHostRefusal(code) || code === 'version-rolled-back');
}

function retryAfter(refusal: SyncRefusal): number | undefined {
  const facts = refusal.code === 'metadata-not-fetched' ? refusal.reason : refusal;
  return 'retryAfterSeconds' in facts ? facts.retryAfterSeconds : undefined;
}
