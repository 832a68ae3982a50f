import type { OverlayEntry } from './overlay.ts';
import type { Adoption, Practice, Site } from './practice.ts';

/** A note that both sides changed: ours as it is here, theirs as it stands in the file. */
export type Clash = {
  readonly ours: OverlayEntry;
  readonly theirs: OverlayEntry;
  /** The later day wins unless a person says otherwise; of the same day, ours stays. */
  readonly later: 'ours' | 'theirs';
};

/** What taking a practice file in would do. */
export type MergePlan = {
  readonly fresh: readonly OverlayEntry[];
  readonly clashes: readonly Clash[];
  /** Entries that are the same on both sides. */
  readonly same: number;
  /** Buildings that only the file has. */
  readonly sites: readonly Site[];
  /** Situations that only the file has as adopted. */
  readonly adopted: readonly Adoption[];
  /** Every building of either side, by the name that holds once the file is in. */
  readonly buildings: readonly Site[];
};

/** Compares a practice file with what is here; changes nothing. */
export function planMerge(ours: Practice, theirs: Practice): MergePlan {
  const here = new Map(ours.entries.map((entry) => [keyOf(entry), entry]));
  const fresh = theirs.entries.filter((entry) => !here.has(keyOf(entry)));
  const both = theirs.entries.flatMap((entry) => {
    const mine = here.get(keyOf(entry));
    return mine ? [{ ours: mine, theirs: entry }] : [];
  });
  const clashes = both
    .filter((pair) => JSON.stringify(pair.ours) !== JSON.stringify(pair.theirs))
    .map(
      (pair): Clash => ({
        ...pair,
        later: pair.theirs.day > pair.ours.day ? 'theirs' : 'ours',
      }),
    );
  const sites = onlyIn(theirs.sites, ours.sites, (site) => site.id);
  const adopted = onlyIn(theirs.adopted, ours.adopted, (adoption) => adoption.situation);
  const buildings = [...ours.sites, ...sites];
  return { fresh, clashes, same: both.length - clashes.length, sites, adopted, buildings };
}

/**
 * Takes a practice file in. `takeTheirs` names the cards whose note is taken from the file;
 * of all other clashes ours stays. Sites and adoptions are joined, ours first.
 */
export function mergePractice(
  ours: Practice,
  theirs: Practice,
  takeTheirs: ReadonlySet<string>,
): Practice {
  const { fresh, clashes, adopted, buildings } = planMerge(ours, theirs);
  const taken = new Map(
    clashes
      .filter((clash) => takeTheirs.has(keyOf(clash.theirs)))
      .map(({ theirs: entry }) => [keyOf(entry), entry]),
  );
  return {
    name: ours.name || theirs.name,
    sites: buildings,
    entries: [...ours.entries.map((entry) => taken.get(keyOf(entry)) ?? entry), ...fresh],
    adopted: [...ours.adopted, ...adopted],
  };
}

/** Names an entry's place: one of each kind on a card. */
export function keyOf({ op, base }: OverlayEntry): string {
  return `${op} ${base.id}`;
}

function onlyIn<T>(
  theirs: readonly T[],
  ours: readonly T[],
  key: (one: T) => string,
): readonly T[] {
  const taken = new Set(ours.map(key));
  return theirs.filter((one) => !taken.has(key(one)));
}
