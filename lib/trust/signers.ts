import { accept, type Result, refuse } from '#lib/base/result.ts';
import { own } from '#lib/tuf/json.ts';
import { productSchemes, type TufKey, verifierOf } from '#lib/tuf/keys.ts';
import type { Delegation, Keys } from '#lib/tuf/metadata.ts';
import { isSignerRole, type SignerRole } from './requirements.ts';

/** Somebody who may sign guidance: a key of a delegation, with what the publisher says of it. */
export type GuidanceSigner = {
  readonly keyid: string;
  readonly key: TufKey;
  readonly role: SignerRole;
  readonly name: string;
};

/** Why a set of signers is not one that anybody can rely on. `name` is as it is written. */
export type SignersRefusal =
  | { readonly code: 'signer-unnamed'; readonly keyid: string }
  | { readonly code: 'signer-key-unusable'; readonly name: string }
  | SharedSigner;

type SharedSigner = {
  readonly code: 'same-key-in-two-roles' | 'same-name-in-two-roles';
  readonly name: string;
  readonly roles: readonly [SignerRole, SignerRole];
};

/**
 * Reads who may sign for a delegation. Refuses a key without a known role or a name, and what
 * {@link checkSigners} refuses.
 */
export async function readSigners(
  delegation: Pick<Delegation, 'keyids'>,
  keys: Keys,
): Promise<Result<readonly GuidanceSigner[], SignersRefusal>> {
  const signers: GuidanceSigner[] = [];
  for (const keyid of delegation.keyids) {
    const key = own(keys, keyid);
    const role = key && own(key, 'x-foreword-role');
    const name = key && own(key, 'x-foreword-name');
    if (!key || !isSignerRole(role) || typeof name !== 'string' || name.trim() === '') {
      return refuse({ code: 'signer-unnamed', keyid });
    }
    signers.push({ keyid, key, role, name });
  }
  const refusal = await checkSigners(signers);
  return refusal ? refuse(refusal) : accept(signers);
}

/**
 * Looks for one hand in two roles (the format's section 6): the same key material, whatever its
 * key id, or the same stated name. The program cannot know people, only what is written.
 */
export async function checkSigners(
  signers: readonly Omit<GuidanceSigner, 'keyid'>[],
): Promise<SignersRefusal | undefined> {
  const hands = new Map<string, SignerRole>();
  for (const { key, role, name } of signers) {
    const material = (await verifierOf(key, productSchemes))?.material;
    if (material === undefined) return { code: 'signer-key-unusable', name };
    const kept = hands.get(material);
    if (kept && kept !== role) return { code: 'same-key-in-two-roles', name, roles: [kept, role] };
    const called = hands.get(`name ${sameName(name)}`);
    if (called && called !== role) {
      return { code: 'same-name-in-two-roles', name, roles: [called, role] };
    }
    hands.set(material, role).set(`name ${sameName(name)}`, role);
  }
  return undefined;
}

// What Unicode calls ignorable, formatting, and the blank of Braille, which is a letter to it.
const showsNothing = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu;

/**
 * A name as it is compared: without regard to case, spaces, how letters are composed, or characters
 * that show nothing.
 */
export function sameName(name: string): string {
  const shown = name.normalize('NFKC').replace(showsNothing, '');
  return shown.toLowerCase().split(/\s+/).filter(Boolean).join(' ');
}
