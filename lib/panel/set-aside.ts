import type { Policy } from '#lib/trust/policy.ts';
import type { SourceState } from '#lib/trust/source-state.ts';

/** Sources that leave this computer, with their cards, once another policy holds. */
export type SetAside = {
  /** Added by people here: they come back when the policy is taken out. */
  readonly own: readonly SourceState[];
  /** Set by the policy of before, and not by this one. */
  readonly unnamed: readonly SourceState[];
};

/** Which of the sources that are here a policy would set aside. */
export function setAsideBy({ trust }: Policy, sources: readonly SourceState[]): SetAside {
  const named = new Set(trust.sources.map(({ id }) => id));
  const others = sources.filter(({ id }) => !named.has(id));
  return {
    own: trust.userMayAddSources ? [] : others.filter(({ byPolicy }) => !byPolicy),
    unnamed: others.filter(({ byPolicy }) => byPolicy),
  };
}
