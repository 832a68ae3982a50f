import type { Result } from '#lib/base/result.ts';

/** Why a host gave no file. */
export type FetchRefusal =
  /** The host says that there is none: 404, or 403, as stores of files say it. */
  | { readonly code: 'missing' }
  /** A page for people where metadata were asked for: a captive portal, or a soft 404. */
  | { readonly code: 'not-json-but-html' }
  /** No answer that a page may read: offline, DNS, TLS, a redirect, no CORS header, a cut. */
  | { readonly code: 'offline-or-unreachable' }
  | { readonly code: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly code: 'too-long'; readonly maxBytes: number }
  | { readonly code: 'timed-out' };

/**
 * Fetches a file of the metadata folder, `path` relative to it and ready to stand in a URL.
 * Must not hold more than `maxBytes`, and must not throw at what a host does.
 */
export type FetchMetadata = (
  path: string,
  maxBytes: number,
) => Promise<Result<Uint8Array<ArrayBuffer>, FetchRefusal>>;

/**
 * How a client learns that there is no newer root. Hosts without CORS headers on their errors, and
 * hosts that answer with a page, say it no better; a host may lie about it in any case.
 */
export type NoNewerRoot = 'missing' | 'not-json-but-html' | 'offline-or-unreachable';

/** How a refusal says that there is no newer root; undefined where it says nothing of that. */
export function noNewerRootOf({ code }: FetchRefusal): NoNewerRoot | undefined {
  return code === 'status' || code === 'too-long' || code === 'timed-out' ? undefined : code;
}
