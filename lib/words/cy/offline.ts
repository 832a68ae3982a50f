import type * as english from '../offline.ts';
import type { Words } from '../spoken.ts';
import { dayInWords } from './days.ts';

/** The words of the strip that stands after a week without a check. */
export const stripWords: Words<typeof english.stripWords> = { name: 'Diweddariadau' };

/** That nothing newer could be asked for in a long time, and that every card still works. */
export const offlineInWords: Words<typeof english.offlineInWords> = ({ online, lastChecked }) => {
  const what = online ? 'Ni ellid cyrraedd y diweddariadau.' : 'Rydych all-lein.';
  return `${what} Mae pob cerdyn yn gweithio o hyd. Gwiriwyd am ddiweddariadau ddiwethaf ${dayInWords(lastChecked)}.`;
};
