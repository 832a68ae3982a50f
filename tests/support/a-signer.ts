import { hexOf } from '#lib/base/bytes.ts';
import type { SignerRole } from '#lib/trust/requirements.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { keyIdOf, type TufKey } from '#lib/tuf/keys.ts';
import type { Signer } from '#lib/tuf/signer.ts';

/** A person who signs in a test: the key with its role and name, and the act of signing. */
export type TestSigner = Signer & Omit<GuidanceSigner, 'key'>;

/** A new signer with a key of its own, unsealed: making key files is slow by design. */
export async function aSigner(
  role: SignerRole = 'trainer',
  name = `A ${role}`,
): Promise<TestSigner> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
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
