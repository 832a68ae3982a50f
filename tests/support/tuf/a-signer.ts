import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  constants as rsa,
  sign,
} from 'node:crypto';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { TufKey } from '#lib/tuf/keys.ts';

/** A private key of a test, and the public key that it goes with. */
export type TestSigner = {
  readonly keyid: string;
  readonly key: TufKey;
  /** The signature in hexadecimal. */
  readonly sign: (bytes: Uint8Array) => string;
};

/** A new signer of a scheme that the specification names; `extra` are further fields of its key. */
export function aSigner(
  keytype: 'ed25519' | 'ecdsa' | 'rsa' = 'ed25519',
  extra: { readonly [name: string]: string } = {},
): TestSigner {
  if (keytype === 'ed25519') return ed25519Signer(generateKeyPairSync('ed25519').privateKey, extra);
  const privateKey =
    keytype === 'ecdsa'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
      : generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const scheme = keytype === 'ecdsa' ? 'ecdsa-sha2-nistp256' : 'rsassa-pss-sha256';
  const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const pss = { padding: rsa.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const key = { keytype, scheme, keyval: { public: pem }, ...extra };
  return withId(key, (bytes) =>
    sign('sha256', bytes, { key: privateKey, ...(keytype === 'rsa' && pss) }),
  );
}

/** The same Ed25519 signer for the same name, in every run. */
export function namedSigner(name: string): TestSigner {
  const seed = createHash('sha256').update(name).digest();
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return ed25519Signer(createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }), {});
}

/** The same private key under a key object with another field, and so another id. */
export function sameKeyAgain(signer: TestSigner, extra: string): TestSigner {
  return withId({ ...signer.key, 'x-again': extra }, (bytes) =>
    Buffer.from(signer.sign(bytes), 'hex'),
  );
}

function ed25519Signer(privateKey: KeyObject, extra: { readonly [name: string]: string }) {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const hex = Buffer.from(x, 'base64url').toString('hex');
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: hex }, ...extra };
  return withId(key, (bytes) => sign(null, bytes, privateKey));
}

function withId(key: TufKey, signBytes: (bytes: Uint8Array) => Buffer): TestSigner {
  const keyid = createHash('sha256').update(canonicalBytes(key)).digest('hex');
  return { keyid, key, sign: (bytes) => signBytes(bytes).toString('hex') };
}
