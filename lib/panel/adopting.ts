import { dayOf } from '#lib/base/day.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import { withAdopted, withoutAdopted } from '#lib/guidance/practice-acts.ts';
import { fetchJudging, keepChecked, keepPractice } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';

/** What a practice takes for its own, and the buildings that it has. */
export function createAdopting(parts: PanelParts, state: Signals) {
  return {
    async adopt(situation: string, by: string, role: string): Promise<LocalRefusal | undefined> {
      const day = dayOf(parts.clock());
      const { adopterFrom, namesSomebody } = await fetchJudging(day);
      const adopter = adopterFrom({ by, role }, namesSomebody);
      if (!adopter.ok) return adopter.refusal;
      const said = { situation, ...adopter.value, day };
      return keepChecked(parts, state, (now) => withAdopted(now, said));
    },
    stopAdopting(situation: string): void {
      keepPractice(parts, state, (now) => withoutAdopted(now, situation));
    },
    /** Keeps the buildings by their names. Refuses two of one name: nobody could tell them apart. */
    async setSites(names: readonly string[]): Promise<LocalRefusal | undefined> {
      const { areNamedTwice, sitesNamed } = await import('#lib/guidance/sites.ts');
      if (areNamedTwice(names)) return { code: 'local-same-name' };
      return keepChecked(parts, state, (now) => ({ ...now, sites: sitesNamed(names, now.sites) }));
    },
  };
}
