import type { Day } from '#lib/base/day.ts';
import type { NamedSigner } from '#lib/guidance/ask.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import type { Requirements } from '#lib/trust/requirements.ts';
import { publicOf } from '#lib/tuf/keys.ts';
import type { BoardRow } from './board.ts';
import type { OpenFiles } from './publisher-files.ts';
import { signersOf } from './who-signs.ts';

/** A card of the published release, and since when it is taken back, where it is. */
export type PublishedCard = {
  readonly id: string;
  readonly title: string;
  readonly withdrawn: Day | undefined;
};

/** What is said of a repository that is open. */
export type PublishFacts = {
  readonly bundle: string;
  readonly released: Day | undefined;
  readonly cards: readonly PublishedCard[];
  /** The day until which panels call it current. */
  readonly current: Day;
  readonly require: Requirements;
  readonly threshold: number;
  readonly joins: readonly string[];
  readonly leaves: readonly string[];
  /** The public halves of the keys that may sign for it as publishers. */
  readonly owners: readonly string[];
  /** The ten words that whoever adds the address by hand compares. */
  readonly words: readonly string[];
};

/** Sums a repository up; `list` is the list of those who sign as it stands in the Studio. */
export function factsOf(open: OpenFiles, list: readonly NamedSigner[]): PublishFacts {
  const { publisher, published, repository } = open;
  const before = signersOf(open);
  const names = (some: readonly NamedSigner[], others: readonly NamedSigner[]) =>
    others
      .filter(
        (one) => !some.some((other) => other.public === one.public && other.role === one.role),
      )
      .map(({ name }) => name);
  return {
    bundle: published?.listing.bundle ?? '',
    released: published?.listing.released,
    cards: cardsOf(open),
    current: repository.timestamp.signed.expires.slice(0, 10),
    ...{ require: publisher.require, threshold: publisher.threshold },
    ...{ joins: names(before, list), leaves: names(list, before) },
    owners: publisher.owners.map(publicOf),
    words: fingerprintInWords(open.firstRoot),
  };
}

function cardsOf({ published, withdrawn }: OpenFiles): readonly PublishedCard[] {
  const bundle = published?.listing.bundle;
  return (published?.cards ?? []).map(({ card: { id, title, rev } }) => {
    const item = withdrawn.find((one) => one.bundle === bundle && one.id === id && one.upto >= rev);
    return { id, title, withdrawn: item?.at.slice(0, 10) };
  });
}

/** What the changed cards of the next release record of themselves; those that go are left out. */
export type RecordedFacts = {
  readonly cards: number;
  /** How many have a review day, and the first of those days. */
  readonly withReview: number;
  readonly earliest: Day | undefined;
  /** How many say that a group made them or that a clinician checked them. */
  readonly withMaker: number;
};

/** Counts what the changed cards record. */
export function recordedFactsOf(rows: readonly Pick<BoardRow, 'changed'>[]): RecordedFacts {
  const kept = rows.filter(({ changed }) => changed.change !== 'removed');
  const days = kept.flatMap(({ changed: { draft } }) => draft.reviewBy || []).sort();
  const made = kept.filter(({ changed: { draft } }) => saysWhoMade(draft.made));
  return {
    ...{ cards: kept.length, withReview: days.length, earliest: days[0] },
    withMaker: made.length,
  };
}

// A starter card says whence it comes, and of nobody who made or checked it. A group that made one
// need not agree to be named.
function saysWhoMade(made: BoardRow['changed']['draft']['made']): boolean {
  return made?.standing === 'co-produced' || made?.standing === 'reviewed';
}
