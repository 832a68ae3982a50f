import type { Practice } from '#lib/guidance/practice.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { KeptPolicy } from '#lib/trust/policy-state.ts';
import type { Settings } from './settings.ts';

/** What an organisation sets for a person's choices; a page holds these back. */
export type SetByPolicy = Pick<
  Policy,
  'role' | 'site' | 'discreet' | 'foldAwayMinutes' | 'onlyAdopted'
>;

/**
 * What was kept of a policy, for first paint. It was checked when it was kept, and field by field it
 * is checked again right after: here only that it is one at all.
 */
export function paintedPolicy(kept: unknown): KeptPolicy | undefined {
  const { policy, seen } = Object(kept) as Partial<KeptPolicy>;
  const isPolicy = typeof policy?.trust?.userMayAddSources === 'boolean';
  return isPolicy && typeof seen === 'number' ? (kept as KeptPolicy) : undefined;
}

/** Lays what an organisation sets over what a person chose; what it leaves open stays theirs. */
export function withPolicy(
  chosen: Settings,
  policy: SetByPolicy | undefined,
  practice: Pick<Practice, 'sites'>,
): Settings {
  if (!policy) return chosen;
  const { role, site, discreet, foldAwayMinutes, onlyAdopted } = policy;
  return {
    ...chosen,
    ...(role ? { role } : {}),
    ...(site === undefined ? {} : { site: siteNamed(practice, site) }),
    ...(discreet === undefined ? {} : { discreetAtStart: discreet }),
    ...(foldAwayMinutes === undefined ? {} : { foldAwayMinutes }),
    ...(onlyAdopted === undefined ? {} : { onlyAdopted }),
  };
}

/** The id of a building that an organisation names, by its name or by its id. */
function siteNamed({ sites }: Pick<Practice, 'sites'>, named: string): string {
  const wanted = named.trim().toLowerCase();
  const site = sites.find(({ id, name }) => id === wanted || name.trim().toLowerCase() === wanted);
  return site?.id ?? wanted;
}
