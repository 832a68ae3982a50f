import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import { type JsonObject, own } from '#lib/tuf/json.ts';
import { productSchemes } from '#lib/tuf/keys.ts';
import type { Delegation, Keys, Signature, TargetsSigned } from '#lib/tuf/metadata.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { MetadataRefusal, TooFewSignatures } from '#lib/tuf/refusal.ts';
import type { SignatureFile } from '#lib/tuf/signature-file.ts';
import { verifyRole } from '#lib/tuf/verify-role.ts';
import { metadataFile } from '#lib/tuf/write-metadata.ts';
import { type MissingRole, missingRoles } from './mix.ts';
import type { SignerRole } from './requirements.ts';
import { type RequireRefusal, readRequire } from './requirements-of.ts';
import { readSigners, type SignersRefusal } from './signers.ts';

/** Why signatures do not make a release. Keys are named as the publisher names their holders. */
export type CoSignRefusal =
  | MetadataRefusal
  | SignersRefusal
  | RequireRefusal
  | { readonly code: 'signature-of-unknown-key'; readonly keyid: string }
  | { readonly code: 'signature-of-other-words'; readonly name: string }
  | { readonly code: 'signature-not-good'; readonly name: string }
  | TooFewSignatures
  | { readonly code: 'mix-not-met'; readonly missing: readonly MissingRole[] };

/** Who may sign guidance: the delegation, and the keys that its delegator lists. */
export type GuidanceDelegation = { readonly delegation: Delegation; readonly keys: Keys };

/** Metadata with every signature that is theirs, and the names and roles of who gave one. */
export type CoSigned = {
  readonly version: number;
  readonly signed: TargetsSigned;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signedBy: readonly string[];
  readonly roles: readonly SignerRole[];
};

/**
 * Puts small signature files beside the metadata that they sign. Refuses one that is over other
 * words, of nobody whom the publisher names, or not good, so that a mistake is said at once and to
 * whom; then asks for the threshold and for the publisher's mix of roles.
 */
export async function coSign(
  unsigned: Uint8Array<ArrayBuffer>,
  files: readonly SignatureFile[],
  { delegation, keys }: GuidanceDelegation,
): Promise<Result<CoSigned, CoSignRefusal>> {
  const signers = await readSigners(delegation, keys);
  if (!signers.ok) return signers;
  const require = readRequire(delegation);
  if (!require.ok) return require;
  const put = await putTogether(unsigned, files, { delegation, keys });
  if (!put.ok) return put;
  const names = new Map(signers.value.map((signer) => [signer.keyid, signer]));
  const envelope = parseMetadata('targets', put.value);
  if (!envelope.ok) return envelope;
  const one = { ...delegation, threshold: 1 };
  for (const { keyid, sig } of envelope.value.signatures) {
    const alone = { ...envelope.value, signatures: [{ keyid, sig }] };
    const good = await verifyRole(alone, { keys, role: one, schemes: productSchemes });
    const name = names.get(keyid)?.name ?? keyid;
    if (!good.ok) return refuse({ code: 'signature-not-good', name });
  }
  const asked = { keys, role: delegation, schemes: productSchemes };
  const verified = await verifyRole(envelope.value, asked);
  if (!verified.ok) return verified;
  const hands = verified.value.flatMap((keyid) => names.get(keyid) ?? []);
  const missing = missingRoles(
    require.value,
    hands.map(({ role }) => role),
  );
  if (missing.length > 0) return refuse({ code: 'mix-not-met', missing });
  const { signed } = envelope.value;
  return accept({
    ...{ version: signed.version, signed, bytes: put.value },
    signedBy: hands.map(({ name }) => name),
    roles: hands.map(({ role }) => role),
  });
}

async function putTogether(
  unsigned: Uint8Array<ArrayBuffer>,
  files: readonly SignatureFile[],
  { delegation, keys }: GuidanceDelegation,
): Promise<Result<Uint8Array<ArrayBuffer>, CoSignRefusal>> {
  const empty = parseMetadata('targets', unsigned);
  if (!empty.ok) return empty;
  const signed = empty.value.signed as unknown as JsonObject;
  const hash = await sha256(canonicalBytes(signed));
  const signatures = new Map<string, Signature>();
  for (const { keyid, sha256: theirs, sig } of files) {
    const key = delegation.keyids.includes(keyid) ? own(keys, keyid) : undefined;
    if (!key) return refuse({ code: 'signature-of-unknown-key', keyid });
    const name = String(own(key, 'x-foreword-name'));
    if (theirs !== hash) return refuse({ code: 'signature-of-other-words', name });
    signatures.set(keyid, { keyid, sig });
  }
  return accept(metadataFile(signed, [...signatures.values()]));
}
