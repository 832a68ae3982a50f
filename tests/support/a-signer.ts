import { hexOf, sha256, utf8 } from '#lib/base/bytes.ts';
import type { SignerRole } from '#lib/trust/requirements.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { bytesOfHex } from '#lib/tuf/encodings.ts';
import { keyIdOf, type TufKey } from '#lib/tuf/keys.ts';
import type { Signer } from '#lib/tuf/signer.ts';

/** A person who signs in a test: the key with its role and name, and the act of signing. */
export type TestSigner = Signer & Omit<GuidanceSigner, 'key'>;

/**
 * A signer with a key of its own, unsealed: making key files is slow by design. The key is new, or
 * the same in every run where it has a seed.
 */
export async function aSigner(
  role: SignerRole = 'trainer',
  name = `A ${role}`,
  seed?: string,
): Promise<TestSigner> {
  const pair = await keyPair(seed);
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  const key: TufKey = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: hexOf(new Uint8Array(raw)) },
    'x-foreword-role': role,
    'x-foreword-name': name,
  };
  return {
    ...{ role, name, key, keyid: await keyIdOf(key) },
    sign: async (bytes) =>
      hexOf(new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))),
  };
}

async function keyPair(seed: string | undefined): Promise<CryptoKeyPair> {
  const usages = ['sign', 'verify'] as const;
  if (seed === undefined) return crypto.subtle.generateKey('Ed25519', true, [...usages]);
  // PKCS#8 of an Ed25519 key is these bytes, then its seed.
  const start = bytesOfHex('302e020100300506032b657004220420');
  const pkcs8 = new Uint8Array([...start, ...bytesOfHex(await sha256(utf8(seed)))]);
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { kty, crv, x } = await crypto.subtle.exportKey('jwk', privateKey);
  const own = { kty, crv, x } as JsonWebKey;
  const publicKey = await crypto.subtle.importKey('jwk', own, 'Ed25519', true, ['verify']);
  return { privateKey, publicKey };
}
