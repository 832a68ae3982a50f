import type { Day } from '#lib/base/day.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { LintedCard } from './card-texts.ts';
import type { Finding, Severity } from './finding.ts';

/** What a card is held against: its bundle's front matter, and the day. */
export type CardPlace = { readonly front: Front; readonly today: Day };

/** Where a card is at fault. What it leaves out is the rule's own. */
export type CardMatch = Pick<Finding, 'field'> &
  Partial<Pick<Finding, 'text' | 'start' | 'end' | 'severity' | 'why' | 'instead'>>;

/** One rule on a card as a whole. */
export type CardRule = {
  readonly name: string;
  readonly severity: Severity;
  readonly why: string;
  readonly source: string;
  readonly check: (card: LintedCard, place: CardPlace) => readonly CardMatch[];
};
