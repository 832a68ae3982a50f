/** Why a static host gave no file. Of one that gave no answer, `cause` says what is known. */
export type NetworkRefusal =
  | { readonly code: 'missing' }
  | { readonly code: 'not-json-but-html' }
  | {
      readonly code: 'offline-or-unreachable';
      readonly cause: 'offline' | 'redirected' | 'no-cors' | 'unreachable';
    }
  | { readonly code: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly code: 'too-long'; readonly maxBytes: number }
  | { readonly code: 'timed-out' }
  | { readonly code: 'stopped' };
