import { recordOf } from '#lib/base/record.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';

/**
 * One signature over one version of one role's metadata, small enough to send by mail. `sha256`
 * is of the canonical bytes that were signed, so that a signature over other words is told apart.
 */
export type SignatureFile = {
  readonly role: string;
  readonly version: number;
  readonly sha256: string;
  readonly keyid: string;
  readonly sig: string;
};

/** Why a text was not taken as a signature. */
export type SignatureFileRefusal = {
  readonly code: 'signature-file-damaged' | 'signature-file-newer';
};

const schema = 'foreword.signature/1';
const maxChars = 2_000;
const hash = /^[0-9a-f]{64}$/;

/** Writes a signature as a file of some 350 bytes. */
export function writeSignatureFile({ role, version, sha256, keyid, sig }: SignatureFile): string {
  return `${JSON.stringify({ schema, role, version, sha256, keyid, sig })}\n`;
}

/** Reads a signature. Whether it is a good one is asked when it is put beside the others. */
export function readSignatureFile(text: string): Result<SignatureFile, SignatureFileRefusal> {
  const whole = text.length > maxChars ? {} : recordOf(text);
  if (whole['schema'] !== schema) {
    const newer = String(whole['schema']).startsWith('foreword.signature/');
    return refuse({ code: newer ? 'signature-file-newer' : 'signature-file-damaged' });
  }
  const { role, version, sha256, keyid, sig } = whole as Partial<Record<string, unknown>>;
  const sound =
    typeof role === 'string' &&
    typeof version === 'number' &&
    Number.isSafeInteger(version) &&
    isHex(sha256, hash) &&
    isHex(keyid, hash) &&
    isHex(sig, /^(?:[0-9a-f]{2})+$/);
  if (!sound) return refuse({ code: 'signature-file-damaged' });
  return accept({ role, version, sha256, keyid, sig });
}

function isHex(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value);
}
