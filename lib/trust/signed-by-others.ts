import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { JsonObject } from '#lib/tuf/json.ts';
import { productSchemes, verifierOf } from '#lib/tuf/keys.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { GuidanceSigner } from './signers.ts';

/**
 * Whether guidance metadata bear a good signature of somebody who is on the list in another role than
 * a trainer's: whoever wrote the cards cannot say alone what was published before. A list on which
 * nobody has another role is taken at a trainer's word.
 */
export async function isSignedByOthers(
  guidance: Uint8Array<ArrayBuffer>,
  signers: readonly GuidanceSigner[],
): Promise<boolean> {
  const parsed = parseMetadata('targets', guidance);
  if (!parsed.ok) return false;
  const { signed, signatures } = parsed.value;
  const bytes = canonicalBytes(signed as unknown as JsonObject);
  const others = signers.filter(({ role }) => role !== 'trainer');
  for (const { keyid, key } of others.length > 0 ? others : signers) {
    const signature = signatures.find((one) => one.keyid === keyid);
    const verifier = signature && (await verifierOf(key, productSchemes));
    if (signature && (await verifier?.verify(bytes, signature.sig))) return true;
  }
  return false;
}
