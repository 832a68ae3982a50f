import { type Requirements, type SignerRole, signerRoles } from './requirements.ts';

/** A kind of signer of whom more must sign. */
export type MissingRole = {
  readonly role: SignerRole;
  readonly asked: number;
  readonly found: number;
};

/** The kinds of signer that a mix still asks for; `signed` are the roles of those who signed. */
export function missingRoles(
  require: Requirements,
  signed: readonly SignerRole[],
): readonly MissingRole[] {
  return signerRoles.flatMap((role) => {
    const asked = require[role] ?? 0;
    const found = signed.filter((one) => one === role).length;
    return found < asked ? [{ role, asked, found }] : [];
  });
}
