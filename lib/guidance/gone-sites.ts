import { onlySite } from './local.ts';
import type { Practice } from './practice.ts';
import { sitesNamed } from './sites.ts';

/** A building that goes, and what was written for it alone. */
export type GoneSite = { readonly name: string; readonly facts: readonly string[] };

/** Buildings with facts of their own that a practice would have no longer with these names. */
export function goneSites(practice: Practice, lines: readonly string[]): readonly GoneSite[] {
  const stay = new Set(sitesNamed(lines, practice.sites).map(({ id }) => id));
  return (
    practice.sites
      // What an id for every building holds stays, whoever had it.
      .filter(({ id }) => id !== onlySite && !stay.has(id))
      .map(({ id, name }) => ({ name, facts: factsAt(practice, id) }))
      .filter(({ facts }) => facts.length > 0)
  );
}

function factsAt({ entries }: Practice, site: string): readonly string[] {
  const facts = entries.flatMap((entry) =>
    entry.op === 'annotate' ? Object.values(entry.slots?.[site] ?? {}) : [],
  );
  return [...new Set(facts)];
}
