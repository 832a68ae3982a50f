import { isSignerRole, type Requirements } from './requirements.ts';

/** The mix of roles that a delegation asks for; a kind that is unknown is left out. */
export function readRequire(value: unknown): Requirements {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.filter(([role, count]) => isSignerRole(role) && Number.isSafeInteger(count)),
  );
}
