import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result } from '#lib/base/result.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { JsonObject } from '#lib/tuf/json.ts';
import { productSchemes, verifierOf } from '#lib/tuf/keys.ts';
import type { SignatureFile } from '#lib/tuf/signature-file.ts';
import { signedOf } from './release-words.ts';

/** The bytes of a release that each signature is over. */
export function bytesToSign(
  release: PreparedRelease,
): Result<Uint8Array<ArrayBuffer>, { readonly code: 'release-damaged' }> {
  const signed = signedOf(release);
  return signed.ok ? accept(canonicalBytes(signed.value as unknown as JsonObject)) : signed;
}

/** Whether a signature over these bytes is that of a signer. */
export async function isGoodSignature(
  bytes: Uint8Array<ArrayBuffer>,
  { key }: GuidanceSigner,
  { sig }: SignatureFile,
): Promise<boolean> {
  const verifier = await verifierOf(key, productSchemes);
  return (await verifier?.verify(bytes, sig)) ?? false;
}

/** A signature, and whose it is where their key is on the list. */
export type GoodSignature = {
  readonly signature: SignatureFile;
  readonly signer: GuidanceSigner | undefined;
};

/**
 * Those of the signatures that are over this release, but none that bears the name of somebody on
 * the list and is not theirs: anybody can write that into a draft.
 */
export async function goodSignatures(
  release: PreparedRelease | undefined,
  signatures: readonly SignatureFile[],
  signers: readonly GuidanceSigner[],
): Promise<readonly GoodSignature[]> {
  const bytes = release && bytesToSign(release);
  if (!bytes?.ok) return [];
  const hash = await sha256(bytes.value);
  const good: GoodSignature[] = [];
  for (const signature of signatures.filter((one) => one.sha256 === hash)) {
    const signer = signers.find(({ keyid }) => keyid === signature.keyid);
    if (!signer || (await isGoodSignature(bytes.value, signer, signature)))
      good.push({ signature, signer });
  }
  return good;
}

/** The names of those on the list who have signed this release, in the order in which they did. */
export async function namesSigned(
  release: PreparedRelease | undefined,
  signatures: readonly SignatureFile[],
  signers: readonly GuidanceSigner[],
): Promise<readonly string[]> {
  const good = await goodSignatures(release, signatures, signers);
  return [...new Set(good.flatMap(({ signer }) => (signer ? [signer.name] : [])))];
}
