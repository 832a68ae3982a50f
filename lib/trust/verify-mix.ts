import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Delegation, Keys } from '#lib/tuf/metadata.ts';
import { keyFingerprint } from './key-fingerprint.ts';
import { type MissingRole, missingRoles } from './mix.ts';
import { type Requirements, signerRoles } from './requirements.ts';
import { type RequireRefusal, readRequire } from './requirements-of.ts';
import { type GuidanceSigner, readSigners, type SignersRefusal } from './signers.ts';
import type { Source } from './source.ts';
import type { ReleaseSigner } from './source-state.ts';

/** Why those who signed a release are not the ones that must have. */
export type MixRefusal =
  | SignersRefusal
  | RequireRefusal
  | { readonly code: 'mix-not-met'; readonly missing: readonly MissingRole[] }
  | { readonly code: 'signer-not-included'; readonly fingerprints: readonly string[] };

/** Who may sign: the delegation of guidance, the keys beside it, and whose signature was good. */
export type SignedRelease = {
  readonly delegation: Delegation;
  readonly keys: Keys;
  /** Key ids of good signatures, each key once. */
  readonly signedBy: readonly string[];
};

/** What a release needs, by its publisher and by policy together: the greater number of each kind. */
export function needsOf(
  delegation: Delegation,
  require: Requirements,
): Result<Requirements, RequireRefusal> {
  const publisher = readRequire(delegation);
  if (!publisher.ok) return publisher;
  const needs = signerRoles.flatMap((role) => {
    const count = Math.max(publisher.value[role] ?? 0, require[role] ?? 0);
    return count > 0 ? [[role, count] as const] : [];
  });
  return accept(Object.fromEntries(needs));
}

/** A mix that was met: what it asked for, and who signed. */
export type MetMix = {
  readonly needs: Requirements;
  readonly signers: readonly ReleaseSigner[];
};

/**
 * Asks that the right kinds of people signed, beyond TUF's own threshold: the publisher's mix,
 * the policy's, and each key that policy names (the format's section 6).
 */
export async function verifyMix(
  { delegation, keys, signedBy }: SignedRelease,
  { require, mustInclude }: Pick<Source, 'require' | 'mustInclude'>,
): Promise<Result<MetMix, MixRefusal>> {
  const needs = needsOf(delegation, require);
  if (!needs.ok) return needs;
  const all = await readSigners(delegation, keys);
  if (!all.ok) return all;
  const hands = all.value.filter(({ keyid }) => signedBy.includes(keyid));
  const roles = hands.map(({ role }) => role);
  const missing = missingRoles(needs.value, roles);
  if (missing.length > 0) return refuse({ code: 'mix-not-met', missing });
  const signers = await Promise.all(hands.map(namedSigner));
  const there = new Set(signers.flatMap(({ keyid, fingerprint }) => [keyid, fingerprint]));
  const absent = mustInclude.filter((fingerprint) => !there.has(fingerprint));
  if (absent.length > 0) return refuse({ code: 'signer-not-included', fingerprints: absent });
  return accept({ needs: needs.value, signers });
}

async function namedSigner({ keyid, key, role, name }: GuidanceSigner): Promise<ReleaseSigner> {
  return { role, name, keyid, fingerprint: (await keyFingerprint(key)) ?? '' };
}
