import { accept, type Result, refuse } from '#lib/base/result.ts';
import { isCount, isText, momentOf } from './fields.ts';
import { isObject, type Json, type JsonObject, own, readJson } from './json.ts';
import { type Caps, tufLimits } from './limits.ts';
import type { Envelope, MetadataType, Signature, SignedOf } from './metadata.ts';
import { faultInRoot } from './parse-root.ts';
import { faultInSnapshot, faultInTimestamp } from './parse-snapshot.ts';
import { faultInTargets } from './parse-targets.ts';
import { type MetadataRefusal, malformedAt, overLimit } from './refusal.ts';

/** The first thing wrong with the fields of one type, or nothing. */
type FindFault = (signed: JsonObject, caps: Caps) => MetadataRefusal | undefined;

const findFault: { readonly [type in MetadataType]: FindFault } = {
  root: faultInRoot,
  timestamp: faultInTimestamp,
  snapshot: faultInSnapshot,
  targets: faultInTargets,
};

/**
 * Reads a metadata file of one type, section 4. Nothing is verified yet: see `verifyRole`. Refuses
 * what is not well formed or over `caps`.
 */
export function parseMetadata<Type extends MetadataType>(
  type: Type,
  bytes: Uint8Array<ArrayBuffer>,
  caps: Caps = tufLimits,
): Result<Envelope<SignedOf[Type]>, MetadataRefusal> {
  const json = readJson(bytes);
  if (!json.ok) return refuse({ code: 'metadata-not-json', reason: json.refusal.code });
  if (!isObject(json.value)) return malformed('');
  const [signed, signatures] = [own(json.value, 'signed'), own(json.value, 'signatures')];
  if (!isObject(signed)) return malformed('signed');
  if (!isSignatures(signatures)) return malformed('signatures');
  if (signatures.length > caps.signatures) return refuse(overLimit('signatures', caps));
  const fault = faultInCommon(type, signed) ?? findFault[type](signed, caps);
  if (fault !== undefined) return refuse(fault);
  const expires = momentOf(own(signed, 'expires'));
  if (expires === undefined) return malformed('expires');
  // Each field that the type names has been looked at.
  return accept({ signed: signed as unknown as SignedOf[Type], signatures, bytes, expires });
}

function malformed(at: string) {
  return refuse(malformedAt(at));
}

/** Section 4.2: a key id stands once among the signatures. */
function isSignatures(value: Json | undefined): value is readonly Signature[] {
  if (!Array.isArray(value)) return false;
  const keyids = new Set<Json | undefined>();
  for (const signature of value as readonly Json[]) {
    if (!isObject(signature) || !isText(own(signature, 'sig'))) return false;
    const keyid = own(signature, 'keyid');
    if (!isText(keyid) || keyids.has(keyid)) return false;
    keyids.add(keyid);
  }
  return true;
}

/** Section 4.3: of `spec_version`, the major version must be ours. */
function faultInCommon(type: MetadataType, signed: JsonObject): MetadataRefusal | undefined {
  const found = own(signed, '_type');
  if (found !== type) return { code: 'metadata-wrong-type', found: String(found) };
  const spec = own(signed, 'spec_version');
  if (!isText(spec)) return malformedAt('spec_version');
  if (!/^1(?:\.\d+){1,2}$/.test(spec)) return { code: 'spec-version-unknown', found: spec };
  return isCount(own(signed, 'version')) ? undefined : malformedAt('version');
}
