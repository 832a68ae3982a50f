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
    return withReason(`Withdrawn ${dayInWords(day)}.`, reason);
  },
);

/** What was said, then the reason as its writer put it, with a full stop where they left it out; none may be shown. */
export function withReason(said: string, reason: string): string {
  const text = reason.trim();
  if (text === '') return said;
  return `${said} ${text}${/[.!?…]$/.test(text) ? '' : '.'}`;
}
