import type { Finding } from './finding.ts';
import { lintText } from './lint-text.ts';

/** A phrase, and the field that it would stand in. */
export type Phrase = { readonly text: string; readonly field: string };

/** What was found in the phrase of a line; lines count from 1. */
export type PhraseFindings = { readonly line: number; readonly findings: readonly Finding[] };

/** Lints phrases one by one, each on its own. */
export function lintPhrases(phrases: readonly Phrase[]): readonly PhraseFindings[] {
  return phrases.map(({ text, field }, at) => ({
    line: at + 1,
    findings: lintText(text, field),
  }));
}
