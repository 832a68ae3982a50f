import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type GuidanceListing, readListing } from '#lib/pack/guidance-listing.ts';
import type { Requirements } from '#lib/trust/requirements.ts';
import type { Source } from '#lib/trust/source.ts';
import type { ReleaseSigner } from '#lib/trust/source-state.ts';
import { verifyMix } from '#lib/trust/verify-mix.ts';
import type { TrustedMetadata, TufClient } from '#lib/tuf/client.ts';
import { coveredTargets } from '#lib/tuf/find-target.ts';
import type { SyncRefusal } from './refusal.ts';

/** A release that the right people signed; none of its files were looked at yet. */
export type ListedRelease = {
  readonly listing: GuidanceListing;
  readonly signers: readonly ReleaseSigner[];
  readonly needs: Requirements;
  /** When the metadata of guidance end, in milliseconds since 1970. */
  readonly expires: number;
};

/**
 * Loads the metadata of a source's guidance and asks everything of them that can be asked without
 * their files: the mix of roles, the policy, the limits, and that this Foreword can read them.
 */
export async function listGuidance(
  client: TufClient,
  { targets }: TrustedMetadata,
  { source, version }: { readonly source: Source; readonly version: string },
): Promise<Result<ListedRelease, SyncRefusal>> {
  const role = await client.loadDelegated(targets, 'guidance');
  if (!role.ok) {
    const none = role.refusal.code === 'role-not-in-snapshot';
    return none ? refuse({ code: 'no-guidance-yet' }) : role;
  }
  const { keys = {}, roles = [] } = targets.metadata.signed.delegations ?? {};
  const delegation = roles.find(({ name }) => name === 'guidance');
  if (!delegation) return refuse({ code: 'no-guidance-yet' });
  const { metadata } = role.value;
  const mix = await verifyMix({ delegation, keys, signedBy: metadata.signedBy }, source);
  if (!mix.ok) return mix;
  const covered = await coveredTargets(role.value);
  const outside = Object.keys(metadata.signed.targets).find((path) => !covered.has(path));
  if (outside !== undefined) return refuse({ code: 'guidance-not-valid', at: outside });
  const listing = readListing(metadata.signed);
  if (!listing.ok) return listing;
  const refusal = beyondUs(listing.value, source, version);
  if (refusal) return refuse(refusal);
  return accept({ ...mix.value, listing: listing.value, expires: metadata.expires });
}

function beyondUs(
  { minApp, cards, overlay }: GuidanceListing,
  { maxCards, layer }: Source,
  version: string,
): SyncRefusal | undefined {
  if (isOlder(version, minApp)) return { code: 'foreword-too-old', needs: minApp };
  // Local notes stand in a practice's own voice: no region speaks in it.
  if (overlay && layer !== 'practice') return { code: 'overlay-not-of-practice' };
  return cards > maxCards ? { code: 'too-many-cards', cards, most: maxCards } : undefined;
}

/** Whether a version, such as `0.1.0`, lies below another. */
function isOlder(version: string, other: string): boolean {
  const [a, b] = [version, other].map((text) => text.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const [one, two] = [a?.[at] ?? 0, b?.[at] ?? 0];
    if (one !== two) return one < two;
  }
  return false;
}
