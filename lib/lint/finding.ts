import type { FieldUse } from './field.ts';

/** `fix` blocks sign-off; `consider` never does. */
export type Severity = 'fix' | 'consider';

/**
 * One thing that guidance should avoid, and where. `start` and `end` count UTF-16 units in the
 * field's own text, `text` is what stands there; `instead` offers one change where there is one.
 */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly field: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly instead?: string;
};

/** A stretch of text that a rule points at; what it leaves out is the rule's own. */
export type Match<Why extends string = string> = Pick<Finding, 'start' | 'end'> &
  Partial<Pick<Finding, 'severity' | 'instead'>> & { readonly why?: Why };

/** What a text rule reads. `plain` is the text with straight quotes and hyphens, same length. */
export type Reading = {
  readonly text: string;
  readonly plain: string;
  readonly use: FieldUse;
  readonly known: Known;
};

/** What is known around a text: short forms explained nearby, and what the sources themselves say. */
export type Known = {
  readonly explained: ReadonlySet<string>;
  readonly sourceWords: string;
};

/** Nothing is known around a text that stands alone. */
export const nothingKnown: Known = { explained: new Set(), sourceWords: '' };

/** What a rule says of itself. `source` says who asks for it. */
export type RuleFacts<Why extends string = string> = {
  readonly name: string;
  readonly severity: Severity;
  readonly why: Why;
  readonly source: string;
};

/** One rule on the words of a text. */
export type TextRule<Why extends string = string> = RuleFacts<Why> & {
  readonly find: (reading: Reading) => readonly Match<Why>[];
};

/** Keeps every sentence that a rule may give as its why in the rule's type: see `reason.ts`. */
export function textRule<const Why extends string>(rule: TextRule<Why>): TextRule<Why> {
  return rule;
}
