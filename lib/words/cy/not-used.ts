import { releaseName } from '../days.ts';
import type * as english from '../not-used.ts';
import type { Words } from '../spoken.ts';
import { wordsOf } from './update-refusals.ts';

/** The words of the notice that an update was not used. */
export const notUsedWords: Words<typeof english.notUsedWords> = {
  heading: 'Ni ddefnyddiwyd diweddariad',
  details: 'Beth i’w ddweud wrthynt',
  copy: 'Copïo hyn',
  copied: 'Copïwyd.',
  notCopied: 'Ni chaniataodd y porwr gopïo. Dewiswch y geiriau uchod yn lle hynny.',
};

/** What happened to an update, what is safe, and what to do; each a line. */
export const notUsedInWords: Words<typeof english.notUsedInWords> = ({ refusal, released }) => {
  const { happened, atGlance = happened, safe, toDo } = wordsOf(refusal);
  const still = released ? ` Mae fersiwn ${releaseName(released)} gennych o hyd.` : '';
  return [atGlance, `${safe}${still}`, toDo];
};

/** What whoever looks after the guidance needs to know of it, as text. */
export const notUsedReport: Words<typeof english.notUsedReport> = (notUsed) => {
  const { title, released, refusal } = notUsed;
  const still = released ? ` Mewn defnydd o hyd: ${releaseName(released)}.` : '';
  const { happened } = wordsOf(refusal);
  return `Ni ddefnyddiodd Foreword ddiweddariad gan “${title}”. ${happened} Cod: ${refusal}.${still}`;
};
