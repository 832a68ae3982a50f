import type { OverlayEntry } from './overlay.ts';
import type { Practice } from './practice.ts';

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
  return { fresh, clashes, same: both.length - clashes.length };
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
  const { fresh, clashes } = planMerge(ours, theirs);
  const taken = new Map(
    clashes
      .filter((clash) => takeTheirs.has(keyOf(clash.theirs)))
      .map(({ theirs: entry }) => [keyOf(entry), entry]),
  );
  return {
    name: ours.name || theirs.name,
    sites: joined(ours.sites, theirs.sites, (site) => site.id),
    entries: [...ours.entries.map((entry) => taken.get(keyOf(entry)) ?? entry), ...fresh],
    adopted: joined(ours.adopted, theirs.adopted, (adoption) => adoption.situation),
  };
}

/** Names an entry's place: one of each kind on a card. */
export function keyOf({ op, base }: OverlayEntry): string {
  return `${op} ${base.id}`;
}

function joined<T>(
  ours: readonly T[],
  theirs: readonly T[],
  key: (one: T) => string,
): readonly T[] {
  const taken = new Set(ours.map(key));
  return [...ours, ...theirs.filter((one) => !taken.has(key(one)))];
}
