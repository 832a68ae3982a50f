import { bytesOfHex, bytesOfPem } from './encodings.ts';
import { materialOf, productSchemes, publicOf, type Scheme, type Schemes } from './keys.ts';

const minBits = 2048;
const hashBytes = 32;

const rsa: Scheme = async (key) => {
  const verifier = await crypto.subtle.importKey(
    'spki',
    bytesOfPem(publicOf(key)),
    { name: 'RSA-PSS', hash: 'SHA-256' },
    true,
    ['verify'],
  );
  const { modulusLength } = verifier.algorithm as RsaHashedKeyAlgorithm;
  if (modulusLength < minBits) throw new TypeError('an RSA key needs 2048 bits');
  // Signers choose the salt: as long as the hash, or as long as there is room for.
  const saltLengths = [hashBytes, Math.ceil((modulusLength - 1) / 8) - hashBytes - 2];
  return {
    material: await materialOf('rsa', 'spki', verifier),
    verify: async (signed, sig) => {
      const checks = saltLengths.map((saltLength) =>
        crypto.subtle.verify({ name: 'RSA-PSS', saltLength }, verifier, bytesOfHex(sig), signed),
      );
      return (await Promise.all(checks)).includes(true);
    },
  };
};

/** Every scheme that the specification names, for the official suite; the product takes fewer. */
export const wideSchemes: Schemes = new Map([...productSchemes, ['rsa/rsassa-pss-sha256', rsa]]);
