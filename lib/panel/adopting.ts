import { dayOf } from '#lib/base/day.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import type { Practice } from '#lib/guidance/practice.ts';
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
      return keepChecked(parts, state, (now) => ({
        ...now,
        name: said.by,
        adopted: [...others(now, situation), said],
      }));
    },
    stopAdopting(situation: string): void {
      keepPractice(parts, state, (now) => ({ ...now, adopted: others(now, situation) }));
    },
    /** Keeps the buildings by their names. Refuses two of one name: nobody could tell them apart. */
    async setSites(names: readonly string[]): Promise<LocalRefusal | undefined> {
      const { areNamedTwice, sitesNamed } = await import('#lib/guidance/sites.ts');
      if (areNamedTwice(names)) return { code: 'local-same-name' };
      return keepChecked(parts, state, (now) => ({ ...now, sites: sitesNamed(names, now.sites) }));
    },
  };
}

function others({ adopted }: Practice, situation: string): Practice['adopted'] {
  return adopted.filter((one) => one.situation !== situation);
}
