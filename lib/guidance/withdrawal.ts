import { addDays } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';
import type { Place } from './place.ts';
import type { CardSummary } from './summary.ts';

/**
 * That every edition of a card up to `upto` is taken back (the format's section 5). `at` is the
 * instant or the day from which it holds.
 */
export type WithdrawnItem = {
  readonly bundle: string;
  readonly id: string;
  readonly upto: number;
  readonly at: string;
  readonly reason: string;
  readonly useInstead?: string;
};

/**
 * A card that was taken back, as its placeholder needs it. Its words are gone. `seen` is the day on
 * which it went here, where it was shown: whoever signs a list says what they like of `at`.
 */
export type WithdrawnCard = Omit<WithdrawnItem, 'upto'> &
  Pick<CardSummary, 'title' | 'discreetTitle' | 'audience' | 'situations' | 'source' | 'layer'> & {
    readonly seen?: Day;
  };

/** What is asked of a card that may be taken back, and of its place. */
export type Withdrawable = Pick<
  CardSummary,
  'id' | 'rev' | 'title' | 'discreetTitle' | 'audience' | 'situations' | keyof Place
>;

const placeholderDays = 30;

/** Whether the placeholder of a withdrawn card still stands on a day: for 30 days, then no more. */
export function placeholderStands(
  { at, seen = at.slice(0, 10) }: Pick<WithdrawnCard, 'at' | 'seen'>,
  today: Day,
): boolean {
  return today <= addDays(seen, placeholderDays);
}

/** Placeholders with the day on which each card went here, where it did: those of before keep theirs. */
export function seenOn(
  cards: readonly WithdrawnCard[],
  before: readonly WithdrawnCard[],
  wentOn: (card: WithdrawnCard) => Day | undefined,
): readonly WithdrawnCard[] {
  return cards.map((card) => {
    const { bundle, id, at } = card;
    const same = before.find((one) => one.id === id && one.bundle === bundle && one.at === at);
    const seen = same ? same.seen : wentOn(card);
    return seen === undefined ? card : { ...card, seen };
  });
}

/** Makes the placeholder of a card that a withdrawal takes away. */
export function placeholderOf(card: Withdrawable, item: WithdrawnItem): WithdrawnCard {
  const { title, discreetTitle, audience, situations, source, layer } = card;
  const { bundle, id, at, reason, useInstead } = item;
  return {
    ...{ bundle, id, at, reason, ...(useInstead ? { useInstead } : {}) },
    ...{ title, discreetTitle, audience, situations, source, layer },
  };
}
