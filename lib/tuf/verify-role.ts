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
  const { keyids } = signers.role;
  // All at once: each is a task of the platform's own.
  const materials = await Promise.all(
    keyids.map((keyid) => materialThatSigned(signers, keyid, { signed, sig: sigs.get(keyid) })),
  );
  const keyidOfMaterial = new Map<string, string>();
  for (const [at, keyid] of keyids.entries()) {
    const material = materials[at];
    if (material && !keyidOfMaterial.has(material)) keyidOfMaterial.set(material, keyid);
  }
  const { threshold } = signers.role;
  const found = keyidOfMaterial.size;
  if (found < threshold) return refuse({ code: 'too-few-signatures', found, threshold });
  return accept([...keyidOfMaterial.values()]);
}

type Claim = { readonly signed: Uint8Array<ArrayBuffer>; readonly sig: string | undefined };

async function materialThatSigned(
  { keys, schemes }: Signers,
  keyid: string,
  { signed, sig }: Claim,
): Promise<string | undefined> {
  const key = own(keys, keyid);
  if (key === undefined || sig === undefined) return undefined;
  const [id, verifier] = await Promise.all([keyIdOf(key), verifierOf(key, schemes)]);
  // 4.3: clients must calculate each key id; a key under another's id counts for nothing.
  if (id !== keyid) return undefined;
  try {
    return (await verifier?.verify(signed, sig)) ? verifier?.material : undefined;
  } catch {
    // The platform, and our reading of hexadecimal and DER, throw on what is no signature.
    return undefined;
  }
}
