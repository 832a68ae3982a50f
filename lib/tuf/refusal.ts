import type { JsonRefusal } from './json.ts';
import type { Caps } from './limits.ts';

/** Why a file was not taken as metadata, whoever signed it. `at` names the field. */
export type MetadataRefusal =
  | { readonly code: 'metadata-not-json'; readonly reason: JsonRefusal['code'] }
  | { readonly code: 'metadata-malformed'; readonly at: string }
  | { readonly code: 'metadata-wrong-type'; readonly found: string }
  | { readonly code: 'spec-version-unknown'; readonly found: string }
  | { readonly code: 'metadata-over-limit'; readonly limit: keyof Caps; readonly max: number };

/** That one field is not what section 4 asks. */
export function malformedAt(at: string): MetadataRefusal {
  return { code: 'metadata-malformed', at };
}

/** That a file holds more of a thing than a client takes. */
export function overLimit(limit: keyof Caps, caps: Caps): MetadataRefusal {
  return { code: 'metadata-over-limit', limit, max: caps[limit] };
}
