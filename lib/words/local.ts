import type { LocalView } from '#lib/guidance/local.ts';

/** The words around what a practice writes for itself. */
export const localWords = {
  heading: 'How we do it here',
  writtenBy: 'Written by',
  earlierEdition: 'This note was written for an earlier card. Check it still fits.',
  available: {
    no: 'We do not offer this here yet.',
    ask: 'Ask before you offer this.',
  },
} as const;

/** That a local fact which the card leans on is not there. */
export function missingInWords(ask: string): string {
  return `Not set up here: ${ask}`;
}

/** The local line of a tile: the answer, or whom to ask, so that nobody offers what is not there. */
export function tileLine(local: LocalView): { readonly text: string; readonly set: boolean } {
  const answer = local.answers.find(({ slot }) => slot.onTile);
  if (local.available === 'yes' && answer) return { text: `Here: ${answer.text}`, set: true };
  if (local.available === 'ask') return { text: `Ask ${local.ask ?? 'first'}`, set: false };
  return { text: local.ask ? `Not set up. Ask ${local.ask}` : 'Not set up here', set: false };
}
