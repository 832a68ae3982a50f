import { dayOf } from '#lib/base/day.ts';
import { sitesNamed } from '#lib/guidance/local-note.ts';
import { keepChecked, keepPractice } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import type { LocalRefusal } from './practising.ts';
import type { Signals } from './signals.ts';

/** What a practice takes for its own, and the buildings that it has. */
export function createAdopting(parts: PanelParts, state: Signals) {
  const change = (practice: typeof state.practice.value): void =>
    keepPractice(parts, state, practice);
  return {
    async adopt(situation: string, name: string, role: string): Promise<LocalRefusal | undefined> {
      if (name.trim() === '' || role.trim() === '') return { code: 'local-needs-name' };
      const { practice } = state;
      const rest = practice.value.adopted.filter((one) => one.situation !== situation);
      const adoption = { situation, by: name.trim(), role: role.trim(), day: dayOf(parts.clock()) };
      const adopted = [...rest, adoption];
      return keepChecked(parts, state, { ...practice.value, name: name.trim(), adopted });
    },
    stopAdopting(situation: string): void {
      const adopted = state.practice.value.adopted.filter((one) => one.situation !== situation);
      change({ ...state.practice.value, adopted });
    },
    async setSites(names: readonly string[]): Promise<LocalRefusal | undefined> {
      return keepChecked(parts, state, { ...state.practice.value, sites: sitesNamed(names) });
    },
  };
}
