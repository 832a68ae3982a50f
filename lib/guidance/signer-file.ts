import { recordOf } from '#lib/base/record.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type NamedSigner, namedSignerSchema } from './ask.ts';

const schema = 'foreword.signer/1';
const maxChars = 2_000;

/** Why a text was not taken as a signer's public half. */
export type SignerFileRefusal = {
  readonly code: 'signer-file-damaged' | 'signer-file-newer' | 'signer-file-secret';
};

/** A signer's name, role and public half as a small file for whoever publishes. */
export function writeSignerFile({ role, name, public: open }: NamedSigner): string {
  return `${JSON.stringify({ schema, role, name, public: open }, null, 1)}\n`;
}

/** Reads a signer's public half. A whole key is refused: it was sent by mistake. */
export function readSignerFile(text: string): Result<NamedSigner, SignerFileRefusal> {
  const { schema: named, ...rest } = text.length > maxChars ? {} : recordOf(text);
  if (String(named).startsWith('foreword.key/')) return refuse({ code: 'signer-file-secret' });
  if (named !== schema) {
    const newer = String(named).startsWith('foreword.signer/');
    return refuse({ code: newer ? 'signer-file-newer' : 'signer-file-damaged' });
  }
  const signer = namedSignerSchema.safeParse(rest);
  return signer.success ? accept(signer.data) : refuse({ code: 'signer-file-damaged' });
}
