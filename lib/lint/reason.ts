import type { cardRules } from './card-rules.ts';
import type { textRules } from './text-rules.ts';

type Why = ((typeof textRules)[number] | (typeof cardRules)[number])['why'];

/**
 * The sentences by which rules say why, word for word, and what another language says for each: one
 * that lacks a sentence does not compile, nor does one whose English was changed since. A rule whose
 * sentences are only `string` to the compiler makes the whole table so, which does not compile either.
 */
export type Reasons = string extends Why ? never : { readonly [why in Why]: string };
