import type { CoSignRefusal } from '#lib/trust/co-sign.ts';
import type { MissingRole } from '#lib/trust/mix.ts';
import type { PublisherRefusal } from '#lib/trust/publisher.ts';
import type { ConsentRefusal } from '#lib/trust/release-consent.ts';
import type { SignerRole } from '#lib/trust/requirements.ts';
import type { KeyFileRefusal } from '#lib/tuf/read-key-file.ts';
import type { SignatureFileRefusal } from '#lib/tuf/signature-file.ts';
import { spoken } from './spoken.ts';

/** Each kind of signer, as it stands in a sentence. */
export const roleWords: { readonly [role in SignerRole]: string } = {
  trainer: 'trainer',
  'lived-experience': 'lived experience',
  clinician: 'clinician',
  'reception-lead': 'reception lead',
  'clinical-safety': 'clinical safety',
};

/** Why a key file could not be used, or made. */
export function keyFault(
  refusal: KeyFileRefusal | { readonly code: 'passphrase-wrong' | 'passphrase-needed' },
): string {
  switch (refusal.code) {
    case 'key-file-damaged':
      return 'It is damaged, or it is no key file. Take the backup of it.';
    case 'key-file-newer':
      return 'A newer Foreword made it. Update Foreword, then try again.';
    case 'key-file-too-few-rounds':
      return `It is weakly sealed (${refusal.rounds} rounds; at least ${refusal.least}). Make a new key, and have the publisher change it.`;
    case 'key-file-too-many-rounds':
      return `It asks for ${refusal.rounds} rounds, which no key of ours does.`;
    case 'passphrase-wrong':
      return 'The passphrase does not open it. Nothing was signed. Try once more, letter by letter.';
    case 'passphrase-needed':
      return 'Its passphrase is needed. Use --passphrase-file, or run this where you can be asked.';
  }
}

/** Why a small signature file was not taken. */
export const signatureFileFault = spoken(({ code }: SignatureFileRefusal): string => {
  return code === 'signature-file-newer'
    ? 'A newer Foreword made it. Update Foreword, then try again.'
    : 'It is damaged, or it is no signature. Ask for it again.';
});

/** Why signatures do not make a release, in lines. */
export function coSignFault(refusal: CoSignRefusal): readonly string[] {
  switch (refusal.code) {
    case 'signature-of-unknown-key':
      return ['One signature is of a key that this publisher does not name. Leave that file out.'];
    case 'signature-of-other-words':
      return [`The signature of ${refusal.name} is for other words. Ask them to sign this draft.`];
    case 'signature-not-good':
      return [`The signature of ${refusal.name} is not good. Ask them for it again.`];
    case 'too-few-signatures':
      return [`${refusal.found} of ${refusal.threshold} signatures are there. Ask for the others.`];
    case 'mix-not-met':
      return mixInWords(refusal.missing);
    case 'mix-not-valid':
      return [
        `The list of who must sign cannot be used, at ${refusal.at}. Have the publisher put it right.`,
      ];
    case 'signer-unnamed':
    case 'signer-key-unusable':
    case 'same-key-in-two-roles':
    case 'same-name-in-two-roles':
      return [publisherFault(refusal)];
    default:
      return ['What is to be signed is damaged. Make the draft again.'];
  }
}

/** Which kinds of signer are still asked for. */
export function mixInWords(missing: readonly MissingRole[]): readonly string[] {
  return missing.map(
    ({ role, asked, found }) => `From ${roleWords[role]}: ${found} of ${asked} signed.`,
  );
}

/** Why these people cannot stand for a publisher. */
export const publisherFault = spoken((refusal: PublisherRefusal): string => {
  switch (refusal.code) {
    case 'signer-unnamed':
      return 'One key has no role or no name beside it.';
    case 'signer-key-unusable':
      return `The key of ${refusal.name} cannot be used. Ask them for their signer file again.`;
    case 'same-key-in-two-roles':
      return `${refusal.name} holds one key in two roles: ${rolesOf(refusal.roles)}. Each role needs a person of its own.`;
    case 'same-name-in-two-roles':
      return `${refusal.name} stands in two roles: ${rolesOf(refusal.roles)}. Each role needs a person of its own.`;
    case 'too-few-owners':
      return `${refusal.threshold} publishers must sign, and there are ${refusal.owners}.`;
    case 'too-few-signers':
      return `${refusal.threshold} signers must sign, and there are ${refusal.signers}.`;
    case 'require-out-of-reach':
      return `${refusal.asked} signers for ${roleWords[refusal.role]} are asked for, and there are ${refusal.signers}.`;
  }
});

/** Which cards nobody may sign for yet, and who is asked for each. */
export function consentFault({ cards }: ConsentRefusal): readonly string[] {
  return cards.flatMap(({ card, missing, uncounted }) => [
    `${card}: not yet approved by ${missing.map((role) => roleWords[role]).join(', ')}`,
    ...uncounted.map(
      ({ approval, why }) => `  ${roleWords[approval.role]}: ${uncountedWords[why]}`,
    ),
  ]);
}

const uncountedWords = {
  void: 'approved an earlier wording of this card',
  'unknown-key': 'signed with a key that this publisher does not name',
  'other-role': 'signed with a key of another role',
  'bad-signature': 'the approval was changed after it was signed',
  'open-claims': 'the card still has claims to check at their source',
} as const;

function rolesOf(roles: readonly (SignerRole | 'publisher')[]): string {
  return roles.map((role) => (role === 'publisher' ? role : roleWords[role])).join(' and ');
}
