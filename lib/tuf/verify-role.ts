import { accept, type Result, refuse } from '#lib/base/result.ts';
import { canonicalBytes } from './canonical.ts';
import { type Json, own } from './json.ts';
import { keyIdOf, type Schemes, verifierOf } from './keys.ts';
import type { Envelope, Keys, MetadataType, RoleKeys, SignedOf } from './metadata.ts';
import type { TooFewSignatures } from './refusal.ts';

/** Who may sign: the keys that root or a delegator lists, and what it asks of this role. */
export type Signers = {
  readonly keys: Keys;
  readonly role: RoleKeys;
  readonly schemes: Schemes;
};

/**
 * The ids of the role's keys that validly signed, or a refusal below the threshold. One key counts
 * once, under however many ids it stands (5.3.4); a signature that is none counts for nothing.
 */
export async function verifyRole(
  envelope: Envelope<SignedOf[MetadataType]>,
  signers: Signers,
): Promise<Result<readonly string[], TooFewSignatures>> {
  const signed = canonicalBytes(envelope.signed as unknown as Json);
  const sigs = new Map(envelope.signatures.map(({ keyid, sig }) => [keyid, sig]));
  const keyidOfMaterial = new Map<string, string>();
  for (const keyid of signers.role.keyids) {
    const sig = sigs.get(keyid);
    const material = sig && (await materialThatSigned(signers, keyid, { signed, sig }));
    if (material && !keyidOfMaterial.has(material)) keyidOfMaterial.set(material, keyid);
  }
  const { threshold } = signers.role;
  const found = keyidOfMaterial.size;
  if (found < threshold) return refuse({ code: 'too-few-signatures', found, threshold });
  return accept([...keyidOfMaterial.values()]);
}

type Claim = { readonly signed: Uint8Array<ArrayBuffer>; readonly sig: string };

async function materialThatSigned(
  { keys, schemes }: Signers,
  keyid: string,
  { signed, sig }: Claim,
): Promise<string | undefined> {
  const key = own(keys, keyid);
  // 4.3: clients must calculate each key id; a key under another's id counts for nothing.
  if (key === undefined || (await keyIdOf(key)) !== keyid) return undefined;
  const verifier = await verifierOf(key, schemes);
  try {
    return (await verifier?.verify(signed, sig)) ? verifier?.material : undefined;
  } catch {
    // The platform, and our reading of hexadecimal and DER, throw on what is no signature.
    return undefined;
  }
}
