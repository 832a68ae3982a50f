import type { Practice } from '#lib/guidance/practice.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { Settings } from './settings.ts';

/** What an organisation sets for a person's choices; a page holds these back. */
export type SetByPolicy = Pick<
  Policy,
  'role' | 'site' | 'discreet' | 'foldAwayMinutes' | 'onlyAdopted'
>;

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
