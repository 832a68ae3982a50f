import type { CardRule } from './card-rule.ts';
import { missingContentNote } from './rules/missing-content-note.ts';
import { noDiscreetTitle } from './rules/no-discreet-title.ts';
import { noSource } from './rules/no-source.ts';
import { nobodyMade } from './rules/nobody-made.ts';
import { reviewDay } from './rules/review-day.ts';

/** Every rule on a card as a whole, in the order in which findings are told. */
export const cardRules = [
  ...[noDiscreetTitle, missingContentNote, noSource, reviewDay, nobodyMade],
] as const satisfies readonly CardRule[];
