import { hexOf } from '#lib/base/bytes.ts';
import type { Hashes } from './metadata.ts';
import type { FileRefusal } from './refusal.ts';

const algorithms = new Map([
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);

/** What signed metadata say of a file; what they do not say is not asked. */
type Described = { readonly length?: number; readonly hashes?: Hashes };

/** The refusal of bytes that are not the file described, or nothing. Every hash must agree. */
export async function fileFault(
  bytes: Uint8Array<ArrayBuffer>,
  { length, hashes = {} }: Described,
): Promise<FileRefusal | undefined> {
  const found = bytes.length;
  if (length !== undefined && found !== length) {
    return { code: 'length-wrong', expected: length, found };
  }
  for (const [algorithm, expected] of Object.entries(hashes)) {
    const name = algorithms.get(algorithm);
    if (name === undefined) return { code: 'hash-unknown', algorithm };
    const digest = new Uint8Array(await crypto.subtle.digest(name, bytes));
    if (hexOf(digest) !== expected) return { code: 'hash-wrong', algorithm };
  }
  return undefined;
}
