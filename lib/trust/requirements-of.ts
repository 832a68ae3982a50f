import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Delegation, fieldOf } from '#lib/tuf/metadata.ts';
import { defaultRequirements, isSignerRole, type Requirements } from './requirements.ts';

/** A mix that nobody can ask for. `at` is the role as it is written, or the field's own name. */
export type RequireRefusal = { readonly code: 'mix-not-valid'; readonly at: string };

const field = 'x-foreword-require';

/**
 * The mix of roles that a publisher asks for in a delegation (the format's section 6): the default
 * where they do not say. Refuses a role that is unknown and what is no whole number: a requirement
 * that is dropped without a word would let a release through that the publisher did not want.
 */
export function readRequire(delegation: Delegation): Result<Requirements, RequireRefusal> {
  const require = fieldOf(delegation, field);
  if (require === undefined) return accept(defaultRequirements);
  if (typeof require !== 'object' || require === null || Array.isArray(require)) {
    return refuse({ code: 'mix-not-valid', at: field });
  }
  const wrong = Object.entries(require).find(
    ([role, count]) => !isSignerRole(role) || !isCount(count),
  );
  return wrong ? refuse({ code: 'mix-not-valid', at: wrong[0] }) : accept(require as Requirements);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
