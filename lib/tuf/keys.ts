import { hexOf, sha256 } from '#lib/base/bytes.ts';
import { canonicalBytes } from './canonical.ts';
import { ecdsaRawSignature } from './ecdsa-signature.ts';
import { bytesOfHex, bytesOfPem } from './encodings.ts';
import { type JsonObject, own } from './json.ts';

/** A public key as metadata carry it, section 4.2. Further fields belong to it, and to its id. */
export type TufKey = JsonObject & {
  readonly keytype: string;
  readonly scheme: string;
  /** The public half, as `public` in every scheme that is taken. */
  readonly keyval: JsonObject;
};

/**
 * A key that can verify. `material` tells the key itself, however it was written: two key ids
 * of one `material` are one key.
 */
export type Verifier = {
  readonly material: string;
  readonly verify: (signed: Uint8Array<ArrayBuffer>, sig: string) => Promise<boolean>;
};

/** Makes a verifier; throws what the platform throws on a key that is not one. */
export type Scheme = (key: TufKey) => Promise<Verifier>;

/** What signatures a client takes, by `keytype/scheme`. */
export type Schemes = ReadonlyMap<string, Scheme>;

/** The key id: SHA-256 of the key's canonical form, sections 4.2 and 4.3. */
export function keyIdOf(key: TufKey): Promise<string> {
  return sha256(canonicalBytes(key));
}

/** A verifier for a key, or undefined for a scheme not taken or a key that is not one. */
export async function verifierOf(key: TufKey, schemes: Schemes): Promise<Verifier | undefined> {
  const scheme = schemes.get(`${key.keytype}/${key.scheme}`);
  try {
    return await scheme?.(key);
  } catch {
    return undefined;
  }
}

const ed25519: Scheme = async (key) => {
  const bytes = bytesOfHex(publicOf(key));
  const verifier = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  return {
    material: `ed25519:${hexOf(bytes)}`,
    verify: (signed, sig) => crypto.subtle.verify('Ed25519', verifier, bytesOfHex(sig), signed),
  };
};

const ecdsa: Scheme = async (key) => {
  const verifier = await crypto.subtle.importKey(
    'spki',
    bytesOfPem(publicOf(key)),
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['verify'],
  );
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return {
    material: await materialOf('p256', 'raw', verifier),
    verify: (signed, sig) =>
      crypto.subtle.verify(algorithm, verifier, ecdsaRawSignature(bytesOfHex(sig)), signed),
  };
};

/** The public half as it is written; throws a TypeError where there is none. */
export function publicOf({ keyval }: TufKey): string {
  const text = own(keyval, 'public');
  if (typeof text !== 'string') throw new TypeError('a key without its public half');
  return text;
}

/** What tells a key from another: its kind and its bytes, as the platform writes them. */
export async function materialOf(
  kind: string,
  format: 'raw' | 'spki',
  key: CryptoKey,
): Promise<string> {
  return `${kind}:${hexOf(new Uint8Array(await crypto.subtle.exportKey(format, key)))}`;
}

/** The same schemes, which ready each key once: a run comes to a few keys over and over. */
export function readyingOnce(schemes: Schemes): Schemes {
  return new Map([...schemes].map(([name, scheme]) => [name, onceEach(scheme)]));
}

function onceEach(scheme: Scheme): Scheme {
  const ready = new WeakMap<TufKey, Promise<Verifier>>();
  return (key) => {
    const verifier = ready.get(key) ?? scheme(key);
    ready.set(key, verifier);
    return verifier;
  };
}

/** What Foreword takes: Ed25519, and ECDSA on P-256. No RSA. */
export const productSchemes: Schemes = new Map([
  ['ed25519/ed25519', ed25519],
  ['ecdsa/ecdsa-sha2-nistp256', ecdsa],
  ['ecdsa-sha2-nistp256/ecdsa-sha2-nistp256', ecdsa],
]);
