import type { Day } from '#lib/base/day.ts';
import { notPlainIn } from '#lib/guidance/plain-reason.ts';
import { findIdentifiers, type IdentifierKind } from '#lib/identifiers/find-identifiers.ts';

/** Why the reason of a withdrawal is not signed as it stands: what was found in it. */
export type ReasonRefusal =
  | { readonly code: 'reason-names-somebody'; readonly found: readonly IdentifierKind[] }
  | { readonly code: 'reason-not-plain'; readonly holds: 'markup' | 'address' };

/**
 * What stands against signing a reason that every panel will show for 30 days: something about a
 * person, markup, or a web address. Its length, and signs that show nothing, are asked elsewhere.
 */
export function checkReason(reason: string, today: Day): ReasonRefusal | undefined {
  const found = [...new Set(findIdentifiers(reason, today).map(({ kind }) => kind))];
  if (found.length > 0) return { code: 'reason-names-somebody', found };
  const holds = notPlainIn(reason);
  return holds && { code: 'reason-not-plain', holds };
}
