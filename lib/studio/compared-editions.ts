import type { Front } from '#lib/guidance/front.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { cardOf } from './card-of.ts';
import { type Comparison, compareCards } from './compare.ts';
import type { ComparableCard, FieldWords } from './compared-fields.ts';
import { draftFromValue } from './draft-from-value.ts';
import { frontFromValue } from './front-from-value.ts';
import { emptyFront } from './opening.ts';
import type { DraftRow, Work } from './work.ts';

/** A whole library as one side of a comparison: published, as it is being written, or from a file. */
export type Edition = {
  readonly cards: ReadonlyMap<string, ComparableCard>;
  /** Nothing where its front matter is not there. */
  readonly front: Front | undefined;
};

/** One card that differs between two editions. */
export type EditionChange = {
  readonly id: string;
  /** Empty where it has none on either side. */
  readonly title: string;
  readonly change: 'new' | 'changed' | 'removed';
  readonly comparison: Comparison;
};

/** The library as it was published last. */
export function publishedEdition({ cards, publishedFront }: Work): Edition {
  return { cards: new Map(cards.map((card) => [card.id, card])), front: publishedFront };
}

/** The library as it is being written: drafts in the place of what they change. */
export function writtenEdition(work: Work, drafts: Iterable<DraftRow>): Edition {
  const cards = new Map<string, ComparableCard>(work.cards.map((card) => [card.id, card]));
  for (const { card, draft, removed } of drafts) {
    if (removed) cards.delete(card);
    else cards.set(card, cardOf(draft));
  }
  return { cards, front: work.front };
}

/** A draft that came as a file, over the release that it is a change to. */
export function draftEdition(file: DraftFile, base: Edition | undefined): Edition {
  const cards = new Map(base?.cards);
  for (const [id, value] of [...(file.before ?? []), ...file.cards]) {
    cards.set(id, cardOf(draftFromValue(id, value)));
  }
  for (const id of file.removed ?? []) cards.delete(id);
  const { front } = frontFromValue(file.front, base?.front ?? emptyFront(file.bundle));
  return { cards, front };
}

/** Every card that differs, in the order of the later edition; those that went come last. */
export function compareEditions(
  before: Edition,
  after: Edition,
  words: FieldWords,
): readonly EditionChange[] {
  const ids = new Set([...after.cards.keys(), ...before.cards.keys()]);
  return [...ids].flatMap((id) => {
    const [old, now] = [before.cards.get(id), after.cards.get(id)];
    // What nobody wrote on is the same thing on both sides.
    if (old === now) return [];
    const comparison = compareCards(old, now ?? {}, words);
    if (old && now && comparison.changes.length === 0) return [];
    const title = now?.title ?? old?.title ?? '';
    return [{ id, title, change: changeOf(old, now), comparison }];
  });
}

function changeOf(old: object | undefined, now: object | undefined): EditionChange['change'] {
  if (!old) return 'new';
  return now ? 'changed' : 'removed';
}
