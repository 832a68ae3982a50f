import { releaseName } from '../days.ts';
import type * as english from '../signed.ts';
import type { Words } from '../spoken.ts';

/** What each kind of signer is called. */
export const signerRoleNames: Words<typeof english.signerRoleNames> = {
  trainer: 'Hyfforddwr',
  'lived-experience': 'Profiad byw',
  clinician: 'Clinigydd',
  'reception-lead': 'Arweinydd derbynfa',
  'clinical-safety': 'Diogelwch clinigol',
};

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
};
