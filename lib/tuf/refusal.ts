import type { FetchRefusal } from './fetch-metadata.ts';
import type { JsonRefusal } from './json.ts';
import type { Caps } from './limits.ts';

/** Why a file was not taken as metadata, whoever signed it. `at` names the field. */
export type MetadataRefusal =
  | { readonly code: 'metadata-not-json'; readonly reason: JsonRefusal['code'] }
  | { readonly code: 'metadata-malformed'; readonly at: string }
  | { readonly code: 'metadata-wrong-type'; readonly found: string }
  | { readonly code: 'spec-version-unknown'; readonly found: string }
  | { readonly code: 'metadata-over-limit'; readonly limit: keyof Caps; readonly max: number };

/** That fewer keys than the threshold validly signed. */
export type TooFewSignatures = {
  readonly code: 'too-few-signatures';
  readonly found: number;
  readonly threshold: number;
};

/** Why a file is not the one that signed metadata speak of. Lengths in bytes. */
export type FileRefusal =
  | { readonly code: 'length-wrong'; readonly expected: number; readonly found: number }
  | { readonly code: 'hash-wrong'; readonly algorithm: string }
  | { readonly code: 'hash-unknown'; readonly algorithm: string };

/** What a version or a moment was, against what is trusted. */
type OrderRefusal =
  | { readonly code: 'version-wrong'; readonly expected: number; readonly found: number }
  | { readonly code: 'version-rolled-back'; readonly trusted: number; readonly found: number }
  | { readonly code: 'metadata-expired'; readonly expires: string }
  | { readonly code: 'role-left-snapshot' }
  | { readonly code: 'role-not-in-snapshot' };

/**
 * Why the client took nothing new, with the role that it stopped at. Of `too-few-signatures`, `by`
 * is the role that lists the keys, or for a new root the trusted root and the new root itself.
 */
export type TufRefusal = { readonly role: string } & (
  | MetadataRefusal
  | FileRefusal
  | OrderRefusal
  | (TooFewSignatures & { readonly by: string })
  | {
      readonly code: 'trusted-root-unusable';
      readonly reason: 'absent' | MetadataRefusal['code'] | TooFewSignatures['code'];
    }
  | {
      readonly code: 'metadata-not-fetched';
      readonly path: string;
      readonly reason: FetchRefusal;
    }
  | { readonly code: 'role-not-delegated'; readonly by: string }
  | { readonly code: 'target-not-found'; readonly path: string }
);

/** That one field is not what section 4 asks. */
export function malformedAt(at: string): MetadataRefusal {
  return { code: 'metadata-malformed', at };
}

/** That a file holds more of a thing than a client takes. */
export function overLimit(limit: keyof Caps, caps: Caps): MetadataRefusal {
  return { code: 'metadata-over-limit', limit, max: caps[limit] };
}

/** The refusal of a version older than the trusted one, or nothing. */
export function olderThan(role: string, trusted: number, found: number): TufRefusal | undefined {
  return found < trusted ? { role, code: 'version-rolled-back', trusted, found } : undefined;
}
