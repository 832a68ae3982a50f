import type { OverlayEntry } from './overlay.ts';
import type { Practice } from './practice.ts';

/**
 * Takes a practice file in. `takeTheirs` names the cards whose note is taken from the file; of all
 * others that both sides have ours stays.
 */
export function mergePractice(
  ours: Practice,
  theirs: Practice,
  takeTheirs: ReadonlySet<string>,
): Practice {
  return joined(ours, theirs, (entry) => takeTheirs.has(keyOf(entry)));
}

/** Joins what two sides wrote: of two entries of one kind on one card the later day's, or ours. */
export function mergeByDay(ours: Practice, theirs: Practice): Practice {
  return joined(ours, theirs, (entry, its) => its.day > entry.day);
}

/** Names an entry's place: one of each kind on a card. */
export function keyOf({ op, base }: OverlayEntry): string {
  return `${op} ${base.id}`;
}

/** Joins entries, sites and adoptions, ours first. `takes`: whether theirs takes the place of ours. */
function joined(
  ours: Practice,
  theirs: Practice,
  takes: (ours: OverlayEntry, theirs: OverlayEntry) => boolean,
): Practice {
  const found = new Map(theirs.entries.map((entry) => [keyOf(entry), entry]));
  const entries = ours.entries.map((entry) => {
    const its = found.get(keyOf(entry));
    return its && takes(entry, its) ? its : entry;
  });
  return {
    name: ours.name || theirs.name,
    sites: withOthers(ours.sites, theirs.sites, (site) => site.id),
    entries: withOthers(entries, theirs.entries, keyOf),
    adopted: withOthers(ours.adopted, theirs.adopted, (adoption) => adoption.situation),
  };
}

function withOthers<T>(
  ours: readonly T[],
  theirs: readonly T[],
  key: (one: T) => string,
): readonly T[] {
  const taken = new Set(ours.map(key));
  return [...ours, ...theirs.filter((one) => !taken.has(key(one)))];
}
