import { releaseName } from '../days.ts';
import type * as english from '../signed.ts';
import type { Words } from '../spoken.ts';

/** The words of who signed for a card. */
export const signedWords: Words<typeof english.signedWords> = {
  heading: 'Pwy lofnododd',
  nobody:
    'Nid oes neb wedi llofnodi’r cerdyn hwn eto. Mae’n dod gyda Foreword, fel drafft o waith cyhoeddedig.',
  later: 'Yma y bydd enwau’r rhai sy’n llofnodi ei rifyn.',
  lead: (released) =>
    released === undefined
      ? 'Llofnodwyd y rhifyn y daeth y cerdyn hwn gydag ef gan:'
      : `Llofnodwyd rhifyn ${releaseName(released)}, y daeth y cerdyn hwn gydag ef, gan:`,
  roles: {
    'lived-experience': 'Profiad byw',
    clinician: 'Clinigydd',
    'clinical-safety': 'Diogelwch clinigol',
    'reception-lead': 'Arweinydd derbynfa',
    trainer: 'Hyfforddwr',
  },
};
