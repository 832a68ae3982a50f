import type { Day } from '#lib/base/day.ts';
import type { LocalView } from '#lib/guidance/local.ts';
import { dayInWords } from './days.ts';
import { spoken } from './spoken.ts';

/** The words around what a practice writes for itself. */
export const localWords = {
  heading: 'How we do it here',
  writtenBy: 'Written by',
  published: (source: string, under: Day | undefined) =>
    `Published and signed in “${source}”.${under ? ` Our own note of ${dayInWords(under)} is kept underneath, for what this one leaves open.` : ''}`,
  earlierEdition: 'This note was written for an earlier card. Check it still fits.',
} as const;

/** That a thing is not offered here, or whom to ask before it is. */
export const availableInWords = spoken(
  (available: 'no' | 'ask', whom: string | undefined): string => {
    const ask = withoutAsk(whom);
    if (available === 'ask')
      return ask ? `Ask ${ask} before you offer this.` : 'Ask before you offer this.';
    return ask ? `We do not offer this here yet. Ask ${ask}.` : 'We do not offer this here yet.';
  },
);

/** That a local fact which the card leans on is not there. */
export const missingInWords = spoken((ask: string): string => {
  return `Not set up here: ${ask}`;
});

/** The local line of a tile: the answer, or whom to ask, so that nobody offers what is not there. */
export const tileLine = spoken(
  (local: LocalView): { readonly text: string; readonly set: boolean } => {
    const answer = local.answers.find(({ slot }) => slot.onTile);
    if (local.available === 'yes' && answer) return { text: `Here: ${answer.text}`, set: true };
    const ask = withoutAsk(local.ask);
    if (local.available === 'ask') return { text: `Ask ${ask || 'first'}`, set: false };
    return { text: ask ? `Not set up. Ask ${ask}` : 'Not set up here', set: false };
  },
);

/** Whom to ask, where somebody wrote “Ask Sam”: the sentence around it brings its own “Ask”. */
export function withoutAsk(whom: string | undefined): string | undefined {
  // In either language: who reads it may use the other one than who wrote it.
  return whom?.replace(/^(ask|holwch)\b[\s:]*/i, '');
}
