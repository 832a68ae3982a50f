import type { WithdrawnView } from '#lib/panel/withdrawn-view.ts';
import { dayInWords } from './days.ts';
import { spoken } from './spoken.ts';

/** The words around cards that were taken back. */
export const withdrawnWords = {
  tag: 'Withdrawn',
  whileOpen: 'This card has just been withdrawn.',
  before: 'This card has been withdrawn.',
  use: 'Use:',
  cannotOpen: 'Its old words cannot be opened.',
  discreet: 'Leave discreet view to read why.',
} as const;

/** When and why a card was taken back. What to use instead follows as a link. */
export const withdrawnInWords = spoken(
  ({ day, reason }: Pick<WithdrawnView, 'day' | 'reason'>): string => {
    return `Withdrawn ${dayInWords(day)}. ${asSentence(reason)}`;
  },
);

/** A reason as its writer put it, with a full stop where they left it out. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
