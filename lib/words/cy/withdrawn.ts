import type { Words } from '../spoken.ts';
import type * as english from '../withdrawn.ts';
import { withReason } from '../withdrawn.ts';
import { dayInWords } from './days.ts';

/** The words around cards that were taken back. */
export const withdrawnWords: Words<typeof english.withdrawnWords> = {
  tag: 'Tynnwyd yn ôl',
  whileOpen: 'Mae’r cerdyn hwn newydd gael ei dynnu’n ôl.',
  before: 'Mae’r cerdyn hwn wedi’i dynnu’n ôl.',
  use: 'Defnyddiwch:',
  cannotOpen: 'Ni ellir agor ei hen eiriau.',
  discreet: 'Gadewch yr olwg gynnil i ddarllen pam.',
};

/** When and why a card was taken back. What to use instead follows as a link. */
export const withdrawnInWords: Words<typeof english.withdrawnInWords> = ({ day, reason }) => {
  return withReason(`Tynnwyd yn ôl ${dayInWords(day)}.`, reason);
};
