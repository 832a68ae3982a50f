import { Metadata, type MetadataKind, Signature } from '@tufjs/models';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { Json } from '#lib/tuf/json.ts';
import type { TestSigner } from './a-signer.ts';
import type { Draft } from './drafts.ts';

/** A metadata file: the draft, signed by TUF's own models wherever they take it. */
export function signDraft(
  type: 'root' | 'timestamp' | 'snapshot' | 'targets',
  draft: Draft,
  signers: readonly TestSigner[],
): Buffer<ArrayBuffer> {
  const signed = { _type: type, spec_version: '1.0.34', ...draft };
  const signatures = signers.map(({ keyid, sign }) => ({
    keyid,
    sig: signByModels(type, signed, sign) ?? sign(canonicalBytes(signed as unknown as Json)),
  }));
  return Buffer.from(JSON.stringify({ signatures, signed }, null, 1));
}

/** The signature over what the models write, or undefined of a draft that they refuse. */
function signByModels(type: string, signed: object, sign: TestSigner['sign']): string | undefined {
  try {
    const json = JSON.parse(JSON.stringify({ signed, signatures: [] })) as Parameters<
      typeof Metadata.fromJSON
    >[1];
    const metadata = Metadata.fromJSON(type as MetadataKind.Root, json);
    metadata.sign((bytes) => new Signature({ keyID: 'only', sig: sign(bytes) }));
    return metadata.signatures['only']?.sig;
  } catch {
    return undefined;
  }
}
