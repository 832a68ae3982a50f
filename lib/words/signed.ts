import { releaseName } from './days.ts';

/** What each kind of signer is called. */
export const signerRoleNames = {
  trainer: 'Trainer',
  'lived-experience': 'Lived experience',
  clinician: 'Clinician',
  'reception-lead': 'Reception lead',
  'clinical-safety': 'Clinical safety',
} as const;

/** The words of who signed for a card. */
export const signedWords = {
  heading: 'Who signed',
  nobody:
    'Nobody has signed this card yet. It comes with Foreword, as a draft from published work.',
  /** In place of the names, while a card is still being written. */
  later: 'Those who sign its release stand here.',
  lead: (released: string | undefined) =>
    released === undefined
      ? 'The release that this card came with was signed by:'
      : `Release ${releaseName(released)}, which this card came with, was signed by:`,
} as const;
