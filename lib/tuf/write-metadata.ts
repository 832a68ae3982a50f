import { sha256, utf8 } from '#lib/base/bytes.ts';
import { canonicalBytes } from './canonical.ts';
import type { JsonObject } from './json.ts';
import type { Signature } from './metadata.ts';
import type { SignatureFile } from './signature-file.ts';
import type { Signer } from './signer.ts';

/** The version of the specification that what we write follows. */
export const specVersion = '1.0.34';

/** What every metadata file states. `expires` is as {@link expiresAt} writes it. */
export type Edition = { readonly version: number; readonly expires: string };

/** A moment as metadata write it (4.2.2). `ms` is milliseconds since 1970. */
export function momentAt(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The moment so many days after another. */
export function expiresAt(ms: number, days: number): string {
  return momentAt(ms + days * 86_400_000);
}

/** A metadata file: what is signed, and signatures over it. */
export function metadataFile(
  signed: JsonObject,
  signatures: readonly Signature[],
): Uint8Array<ArrayBuffer> {
  const each = signatures.map(({ keyid, sig }) => ({ keyid, sig }));
  return utf8(JSON.stringify({ signatures: each, signed }));
}

/** Signs metadata with every signer, and gives the file. */
export async function signedFile(
  signed: JsonObject,
  signers: readonly Signer[],
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = canonicalBytes(signed);
  const signatures: Signature[] = [];
  for (const { keyid, sign } of signers) signatures.push({ keyid, sig: await sign(bytes) });
  return metadataFile(signed, signatures);
}

/** One signature over metadata that others sign as well, to be sent to whoever collects them. */
export async function signApart(
  role: string,
  signed: JsonObject & Edition,
  signer: Signer,
): Promise<SignatureFile> {
  const bytes = canonicalBytes(signed);
  return {
    ...{ role, version: signed.version, keyid: signer.keyid },
    ...{ sha256: await sha256(bytes), sig: await signer.sign(bytes) },
  };
}
