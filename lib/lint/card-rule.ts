import type { Day } from '#lib/base/day.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { LintedCard } from './card-texts.ts';
import type { Finding, RuleFacts } from './finding.ts';

/** What a card is held against: its bundle's front matter, and the day. */
export type CardPlace = { readonly front: Front; readonly today: Day };

/** Where a card is at fault. What it leaves out is the rule's own. */
export type CardMatch<Why extends string = string> = Pick<Finding, 'field'> &
  Partial<Pick<Finding, 'text' | 'start' | 'end' | 'severity' | 'instead'>> & {
    readonly why?: Why;
  };

/** One rule on a card as a whole. */
export type CardRule<Why extends string = string> = RuleFacts<Why> & {
  readonly check: (card: LintedCard, place: CardPlace) => readonly CardMatch<Why>[];
};

/** Keeps every sentence that a rule may give as its why in the rule's type: see `reason.ts`. */
export function cardRule<const Why extends string>(rule: CardRule<Why>): CardRule<Why> {
  return rule;
}
