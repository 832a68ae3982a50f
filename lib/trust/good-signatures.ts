import type { SignatureFile } from '#lib/tuf/signature-file.ts';
import { type CoSignRefusal, coSign, type GuidanceDelegation } from './co-sign.ts';

/** Why one signature counts for nothing, whoever else signs. */
export type SignatureFault = Extract<CoSignRefusal, { readonly code: `signature-${string}` }>;

/**
 * Looks for what is wrong with one signature over prepared guidance: of nobody whom the publisher
 * names, over other words, or not good.
 */
export async function signatureFault(
  unsigned: Uint8Array<ArrayBuffer>,
  signature: SignatureFile,
  { delegation, keys }: GuidanceDelegation,
): Promise<SignatureFault | undefined> {
  const alone = { delegation: { ...delegation, threshold: 1 }, keys };
  const signed = await coSign(unsigned, [signature], alone);
  return signed.ok || !isFault(signed.refusal) ? undefined : signed.refusal;
}

function isFault(refusal: CoSignRefusal): refusal is SignatureFault {
  return refusal.code.startsWith('signature-');
}
