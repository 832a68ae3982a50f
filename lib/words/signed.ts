import type { SignerRole } from '#lib/trust/requirements.ts';
import { releaseName } from './days.ts';

const roles: { readonly [role in SignerRole]: string } = {
  'lived-experience': 'Lived experience',
  clinician: 'Clinician',
  'clinical-safety': 'Clinical safety',
  'reception-lead': 'Reception lead',
  trainer: 'Trainer',
};

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
  roles,
} as const;
