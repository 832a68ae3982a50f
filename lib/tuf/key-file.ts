import { hexOf, utf8 } from '#lib/base/bytes.ts';
import type { Day } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { bytesOfHex } from './encodings.ts';
import { keyIdOf, type TufKey } from './keys.ts';
import { type KeyFile, keyFileRounds } from './read-key-file.ts';
import type { Signer } from './signer.ts';

/** Whose key is made, and under what passphrase. `role` is what kind of signer this is. */
export type NewKey = {
  readonly role: string;
  readonly name: string;
  readonly created: Day;
  readonly passphrase: string;
};

/** That a passphrase is too easily guessed. */
export type PassphraseRefusal = { readonly code: 'passphrase-too-short'; readonly least: number };

/** The least that a passphrase may have, in characters. */
export const minPassphraseChars = 12;

const ed25519 = { name: 'Ed25519' } as const;

/**
 * Makes a new Ed25519 key and seals it under a passphrase. Its PKCS#8 is wrapped by the platform
 * and is never in the hands of the program.
 */
export async function makeKeyFile(key: NewKey): Promise<Result<KeyFile, PassphraseRefusal>> {
  const { passphrase, ...whose } = key;
  // One sign may stand for eighteen letters once it is taken apart: it is guessed as one.
  const typed = Math.min(passphrase.length, passphrase.normalize('NFKC').length);
  if (typed < minPassphraseChars) {
    return refuse({ code: 'passphrase-too-short', least: minPassphraseChars });
  }
  const pair = await crypto.subtle.generateKey(ed25519, true, ['sign', 'verify']);
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  const open = {
    ...whose,
    public: hexOf(new Uint8Array(raw)),
    sealed: { rounds: keyFileRounds.least, salt: chance(16), iv: chance(12), key: '' },
  };
  const box = await boxOf(open, passphrase, 'wrapKey');
  const sealed = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, box.key, box.algorithm);
  return accept({ ...open, sealed: { ...open.sealed, key: hexOf(new Uint8Array(sealed)) } });
}

/**
 * Opens a key file for signing. The key can be used and never read out. Refuses a wrong
 * passphrase, and a key that is not the one whose public half stands in the file.
 */
export async function openKeyFile(
  file: KeyFile,
  passphrase: string,
): Promise<Result<Signer, { readonly code: 'passphrase-wrong' | 'key-file-damaged' }>> {
  const own = await unseal(file, passphrase);
  // The digest of the file was right, so what does not open was locked with other words.
  if (!own) return refuse({ code: 'passphrase-wrong' });
  const signer = await signerOf(file, own);
  return signer ? accept(signer) : refuse({ code: 'key-file-damaged' });
}

/** The public key of a key file, as metadata names it. */
export function publicKeyOf(file: Pick<KeyFile, 'public'>): TufKey {
  return { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: file.public } };
}

async function unseal(file: KeyFile, passphrase: string): Promise<CryptoKey | undefined> {
  const { key, algorithm } = await boxOf(file, passphrase, 'unwrapKey');
  const sealed = bytesOfHex(file.sealed.key);
  try {
    return await crypto.subtle.unwrapKey('pkcs8', sealed, key, algorithm, ed25519, false, ['sign']);
  } catch {
    return undefined;
  }
}

async function signerOf(file: KeyFile, own: CryptoKey): Promise<Signer | undefined> {
  const sign = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.sign(ed25519, own, bytes);
  const raw = bytesOfHex(file.public);
  if (raw.length !== 32) return undefined;
  const open = await crypto.subtle.importKey('raw', raw, ed25519, true, ['verify']);
  if (!(await crypto.subtle.verify(ed25519, open, await sign(raw), raw))) return undefined;
  const key = publicKeyOf(file);
  return {
    key,
    keyid: await keyIdOf(key),
    sign: async (bytes) => hexOf(new Uint8Array(await sign(bytes))),
  };
}

/** The key that the passphrase makes. What stands in the clear is bound to what is sealed. */
async function boxOf(file: KeyFile, passphrase: string, use: 'wrapKey' | 'unwrapKey') {
  const { role, name, created, public: open, sealed } = file;
  const words = utf8(passphrase.normalize('NFKC'));
  const from = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const salt = bytesOfHex(sealed.salt);
  const stretch = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: sealed.rounds };
  const aes = { name: 'AES-GCM', length: 256 };
  const additionalData = utf8(JSON.stringify([role, name, created, open, sealed.rounds]));
  return {
    key: await crypto.subtle.deriveKey(stretch, from, aes, false, [use]),
    algorithm: { name: 'AES-GCM', iv: bytesOfHex(sealed.iv), additionalData },
  };
}

function chance(bytes: number): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(bytes)));
}
