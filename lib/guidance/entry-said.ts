import { onlySite } from './local.ts';
import type { OverlayEntry } from './overlay.ts';
import type { Site } from './practice.ts';

/** A local fact, and for which building; for none where there are no buildings to tell apart. */
type FactSaid = {
  readonly text: string;
  readonly building: 'every' | Pick<Site, 'name'> | undefined;
};

/** What a local entry says, ready to be put into one line. */
export type EntrySaid = {
  readonly entry: OverlayEntry;
  /** Whether the thing is offered; nothing where that goes without saying. */
  readonly offered: 'yes' | 'ask' | 'no' | undefined;
  readonly facts: readonly FactSaid[];
};

/**
 * Takes apart what an entry says. `beside` is the entry that it is compared with: where one of the
 * two is not simply offered, how both are is said.
 */
export function entrySaid(
  entry: OverlayEntry,
  sites: readonly Site[],
  beside: OverlayEntry = entry,
): EntrySaid {
  const plain = availableOf(entry) === 'yes' && availableOf(beside) === 'yes';
  return { entry, offered: plain ? undefined : availableOf(entry), facts: factsOf(entry, sites) };
}

function availableOf(entry: OverlayEntry): 'yes' | 'ask' | 'no' {
  return (entry.op === 'annotate' && entry.available) || 'yes';
}

function factsOf(entry: OverlayEntry, sites: readonly Site[]): readonly FactSaid[] {
  const slots = (entry.op === 'annotate' && entry.slots) || {};
  const named = new Map(sites.map((site) => [site.id, site]));
  const all = sites.length > 0 ? 'every' : undefined;
  return Object.entries(slots).flatMap(([site, texts]) => {
    // A building that nobody names any more is told by its id.
    const building = site === onlySite ? all : (named.get(site) ?? { name: site });
    return Object.values(texts).map((text) => ({ text, building }));
  });
}
