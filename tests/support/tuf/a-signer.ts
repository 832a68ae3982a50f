import { hexOf } from '#lib/base/bytes.ts';
import { keyIdOf, type TufKey } from '#lib/tuf/keys.ts';

/** A private key of a test, and the public key that it goes with. */
export type TestSigner = {
  readonly keyid: string;
  readonly key: TufKey;
  /** The signature in hexadecimal. */
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
};

/** A new signer of a scheme that the specification names; `extra` are further fields of its key. */
export async function aSigner(
  keytype: 'ed25519' | 'ecdsa' | 'rsa' = 'ed25519',
  extra: { readonly [name: string]: string } = {},
): Promise<TestSigner> {
  const { algorithm, scheme } = kinds[keytype];
  const pair = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const key = { keytype, scheme, keyval: { public: await publicHalf(pair, keytype) }, ...extra };
  return {
    keyid: await keyIdOf(key),
    key,
    sign: async (bytes) => {
      const raw = new Uint8Array(await crypto.subtle.sign(algorithm, pair.privateKey, bytes));
      return hexOf(keytype === 'ecdsa' ? derOf(raw) : raw);
    },
  };
}

const kinds = {
  ed25519: { algorithm: { name: 'Ed25519' }, scheme: 'ed25519' },
  ecdsa: {
    algorithm: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
    scheme: 'ecdsa-sha2-nistp256',
  },
  rsa: {
    algorithm: {
      ...{ name: 'RSA-PSS', hash: 'SHA-256', modulusLength: 2048, saltLength: 32 },
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    scheme: 'rsassa-pss-sha256',
  },
} as const;

async function publicHalf({ publicKey }: CryptoKeyPair, keytype: string): Promise<string> {
  if (keytype === 'ed25519') {
    return hexOf(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  }
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  const lines = btoa(String.fromCharCode(...spki)).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}

function derOf(raw: Uint8Array): Uint8Array {
  const body = [...derInteger(raw.subarray(0, 32)), ...derInteger(raw.subarray(32))];
  return Uint8Array.of(0x30, body.length, ...body);
}

function derInteger(bytes: Uint8Array): number[] {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = [...bytes.subarray(first)];
  const padded = (digits[0] ?? 0) > 0x7f ? [0, ...digits] : digits;
  return [2, padded.length, ...padded];
}
