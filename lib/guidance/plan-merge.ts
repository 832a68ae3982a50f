import { keyOf, mergePractice } from './merge-practice.ts';
import type { OverlayEntry } from './overlay.ts';
import type { Adoption, Practice, Site } from './practice.ts';
import type { PracticeFileRefusal } from './practice-file.ts';

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

/** A practice file on its way in: refused, ready with what it would do, or taken. */
export type IncomingPractice =
  | { readonly state: 'refused'; readonly refusal: PracticeFileRefusal }
  | { readonly state: 'ready'; readonly practice: Practice; readonly plan: MergePlan }
  | { readonly state: 'taken'; readonly entries: number; readonly plan: MergePlan };

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
  // What is joined stands with ours first.
  const joined = mergePractice(ours, theirs, new Set());
  return {
    ...{ fresh, clashes, same: both.length - clashes.length },
    sites: joined.sites.slice(ours.sites.length),
    adopted: joined.adopted.slice(ours.adopted.length),
    buildings: joined.sites,
  };
}
