import type { Requirements, SignerRole } from '#lib/trust/requirements.ts';
import { listOf } from './facts.ts';
import { spoken } from './spoken.ts';

/** The kinds of signer, as one and as several. */
const signerNames: { readonly [role in SignerRole]: readonly [one: string, many: string] } = {
  'lived-experience': ['person with lived experience', 'people with lived experience'],
  clinician: ['clinician', 'clinicians'],
  'clinical-safety': ['clinical safety officer', 'clinical safety officers'],
  'reception-lead': ['reception lead', 'reception leads'],
  trainer: ['trainer', 'trainers'],
};

/**
 * Who must have signed a release before it is used, in a plain sentence. `unread`: what its
 * publisher asks was not read yet.
 */
export const needsInWords = spoken((needs: Requirements, unread = false): string => {
  const listed = Object.keys(signerNames).flatMap((name) => {
    const role = name as SignerRole;
    const count = needs[role] ?? 0;
    return count > 0 ? [`${count} ${signerNames[role][count === 1 ? 0 : 1]}`] : [];
  });
  if (listed.length === 0) {
    return unread
      ? 'Not known yet. Its publisher says so with its first cards.'
      : 'Its publisher names no kinds of people.';
  }
  const more = unread ? ' What its publisher asks besides is not known yet.' : '';
  return `At least ${listOf(listed)}. A release without them is not used.${more}`;
});
