/** The kinds of signer, a closed list (the format's section 6). */
export const signerRoles = [
  'trainer',
  'lived-experience',
  'clinician',
  'reception-lead',
  'clinical-safety',
] as const;

/** A kind of signer. */
export type SignerRole = (typeof signerRoles)[number];

/** How many signers of each kind a release needs; a kind that is not named needs none. */
export type Requirements = { readonly [role in SignerRole]?: number };

/** What a release needs where its publisher does not say. */
export const defaultRequirements: Requirements = {
  'lived-experience': 1,
  'clinical-safety': 1,
  trainer: 1,
};

/** Whether a text is a kind of signer. */
export function isSignerRole(text: unknown): text is SignerRole {
  return signerRoles.some((role) => role === text);
}
