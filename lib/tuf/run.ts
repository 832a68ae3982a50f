import { type Result, refuse } from '#lib/base/result.ts';
import type { FetchMetadata } from './fetch-metadata.ts';
import type { Floor } from './floors.ts';
import type { Schemes } from './keys.ts';
import type { TufLimits } from './limits.ts';
import type { Envelope, FileMeta, MetadataType, RootSigned, SignedOf } from './metadata.ts';
import type { TufRefusal } from './refusal.ts';

/** Where verified metadata are kept, a file a role, byte for byte. Root is always there. */
export type TrustedStore = {
  readonly read: (role: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly keep: (role: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly remove: (role: string) => Promise<void>;
};

/** What one run of the client works with. */
export type Run = {
  readonly fetchMetadata: FetchMetadata;
  readonly trusted: TrustedStore;
  /** The fixed time of 5.1, in milliseconds since 1970. */
  readonly startTime: number;
  readonly limits: TufLimits;
  readonly schemes: Schemes;
  /** The lowest versions taken; raised while the run goes on. */
  readonly floors: Map<string, Floor>;
};

/** Metadata that its role's keys signed; `signedBy` are their ids, each key once. */
export type Verified<T extends SignedOf[MetadataType]> = Envelope<T> & {
  readonly signedBy: readonly string[];
};

/** A result of a step, whose refusal says where the run stopped. */
export type Step<T> = Promise<Result<T, TufRefusal>>;

/** The refusal of metadata that have expired at the start of the run, or nothing. */
export function expiryOf(
  run: Run,
  role: string,
  metadata: Envelope<SignedOf[MetadataType]>,
): TufRefusal | undefined {
  const { expires } = metadata.signed;
  return metadata.expires > run.startTime ? undefined : { role, code: 'metadata-expired', expires };
}

/** Fetches a role's file; its name bears the version where `version` is given. */
export async function fetchRole(
  run: Run,
  role: string,
  { version, maxBytes }: { readonly version?: number | undefined; readonly maxBytes: number },
): Step<Uint8Array<ArrayBuffer>> {
  // A role is named by the publisher: no slash and no dot of its may climb out of the folder.
  const file = `${encodeURIComponent(role)}.json`;
  const path = version === undefined ? file : `${version}.${file}`;
  const fetched = await run.fetchMetadata(path, maxBytes);
  if (!fetched.ok) {
    return refuse({ role, code: 'metadata-not-fetched', path, reason: fetched.refusal });
  }
  if (fetched.value.length > maxBytes) {
    const reason = { code: 'too-long', maxBytes } as const;
    return refuse({ role, code: 'metadata-not-fetched', path, reason });
  }
  return fetched;
}

/** The version that stands in a file's name: none unless snapshots are consistent (5.3.12). */
export function versionOf(root: RootSigned, named: FileMeta): number | undefined {
  return root.consistent_snapshot ? named.version : undefined;
}
