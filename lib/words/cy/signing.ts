import type { SignerRole } from '#lib/trust/requirements.ts';
import type * as english from '../signing.ts';
import type { Words } from '../spoken.ts';

/** Each kind of signer, as it stands in a sentence. */
export const roleWords: Words<typeof english.roleWords> = {
  trainer: 'hyfforddwr',
  'lived-experience': 'profiad byw',
  clinician: 'clinigydd',
  'reception-lead': 'arweinydd derbynfa',
  'clinical-safety': 'diogelwch clinigol',
};

/** Why a small signature file was not taken. */
export const signatureFileFault: Words<typeof english.signatureFileFault> = ({ code }) =>
  code === 'signature-file-newer'
    ? 'Gwnaed hi â Foreword mwy newydd. Diweddarwch Foreword, yna rhowch gynnig arall arni.'
    : 'Mae wedi’i difrodi, neu nid llofnod ydyw. Gofynnwch amdani eto.';

/** Why these people cannot stand for a publisher. */
export const publisherFault: Words<typeof english.publisherFault> = (refusal) => {
  switch (refusal.code) {
    case 'signer-unnamed':
      return 'Nid oes rôl neu nid oes enw wrth un allwedd.';
    case 'signer-key-unusable':
      return `Ni ellir defnyddio allwedd ${refusal.name}. Gofynnwch iddynt am ran gyhoeddus eu hallwedd eto.`;
    case 'same-key-in-two-roles':
      return `Mae ${refusal.name} yn dal un allwedd mewn dwy rôl: ${rolesOf(refusal.roles)}. Mae angen ei pherson ei hun ar bob rôl.`;
    case 'same-name-in-two-roles':
      return `Mae ${refusal.name} mewn dwy rôl: ${rolesOf(refusal.roles)}. Mae angen ei pherson ei hun ar bob rôl.`;
    case 'too-few-owners':
      return `Nifer y cyhoeddwyr y mae’n rhaid iddynt lofnodi: ${refusal.threshold}. Y nifer sydd yno: ${refusal.owners}.`;
    case 'too-few-signers':
      return `Nifer y llofnodwyr y mae’n rhaid iddynt lofnodi: ${refusal.threshold}. Y nifer sydd yno: ${refusal.signers}.`;
    case 'require-out-of-reach':
      return `Nifer y llofnodwyr y gofynnir amdanynt yn y rôl ${roleWords[refusal.role]}: ${refusal.asked}. Y nifer sydd yno: ${refusal.signers}.`;
  }
};

function rolesOf(roles: readonly (SignerRole | 'publisher')[]): string {
  return roles.map((role) => (role === 'publisher' ? 'cyhoeddwr' : roleWords[role])).join('; ');
}
