import { siteHere } from '#lib/guidance/local.ts';
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

/** Settings with the building that holds: one that the practice has, or the one for all. */
export type SettingsHere = Settings & { readonly site: string };

/** Lays what an organisation sets over what a person chose; what it leaves open stays theirs. */
export function withPolicy(
  chosen: Settings,
  policy: SetByPolicy | undefined,
  practice: Pick<Practice, 'sites'>,
): SettingsHere {
  const { role, site = chosen.site, discreet, foldAwayMinutes, onlyAdopted } = policy ?? {};
  return {
    ...chosen,
    ...(role ? { role } : {}),
    site: siteHere(practice, site),
    ...(discreet === undefined ? {} : { discreetAtStart: discreet }),
    ...(foldAwayMinutes === undefined ? {} : { foldAwayMinutes }),
    ...(onlyAdopted === undefined ? {} : { onlyAdopted }),
  };
}
