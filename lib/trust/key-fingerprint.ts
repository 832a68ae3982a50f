import { sha256, utf8 } from '#lib/base/bytes.ts';
import { productSchemes, type TufKey, verifierOf } from '#lib/tuf/keys.ts';

/**
 * The fingerprint of a key, in hexadecimal: SHA-256 of what tells the key from others, however it
 * was written. Undefined for a key that is none, or of a scheme that is not taken.
 */
export async function keyFingerprint(key: TufKey): Promise<string | undefined> {
  const verifier = await verifierOf(key, productSchemes);
  return verifier && sha256(utf8(verifier.material));
}
