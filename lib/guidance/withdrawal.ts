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

/** A card that was taken back, as its placeholder needs it. Its words are gone. */
export type WithdrawnCard = Omit<WithdrawnItem, 'upto'> &
  Pick<CardSummary, 'title' | 'discreetTitle' | 'audience' | 'situations' | 'source' | 'layer'>;

/** What is asked of a card that may be taken back, and of its place. */
export type Withdrawable = Pick<
  CardSummary,
  'id' | 'rev' | 'title' | 'discreetTitle' | 'audience' | 'situations' | keyof Place
>;

const placeholderDays = 30;

/** Whether the placeholder of a withdrawn card still stands on a day: for 30 days, then no more. */
export function placeholderStands({ at }: Pick<WithdrawnItem, 'at'>, today: Day): boolean {
  return today <= addDays(at.slice(0, 10), placeholderDays);
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
