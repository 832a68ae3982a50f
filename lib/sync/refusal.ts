import type { NetworkRefusal } from '#lib/base/network-refusal.ts';
import type { FrontRefusal } from '#lib/guidance/front.ts';
import type { OverlayRefusal } from '#lib/guidance/overlay.ts';
import type { CardRefusal } from '#lib/guidance/parse-card.ts';
import type { ListingRefusal } from '#lib/pack/guidance-listing.ts';
import type { PackRefusal } from '#lib/pack/read-pack.ts';
import type { WithdrawalsRefusal } from '#lib/trust/read-withdrawals.ts';
import type { MixRefusal } from '#lib/trust/verify-mix.ts';
import type { FileRefusal, TufRefusal } from '#lib/tuf/refusal.ts';

/** Why a check of a source brought nothing new, with the facts. */
export type SyncRefusal =
  | TufRefusal
  | MixRefusal
  | ListingRefusal
  | WithdrawalsRefusal
  | (NetworkRefusal & { readonly address: string })
  | ((FileRefusal | PackRefusal | FrontRefusal | CardRefusal | OverlayRefusal) & {
      readonly file: string;
    })
  | { readonly code: 'guidance-file-damaged'; readonly file: string }
  | { readonly code: 'root-not-as-pinned'; readonly version: number; readonly found: string }
  | { readonly code: 'foreword-too-old'; readonly needs: string }
  | { readonly code: 'too-many-cards'; readonly cards: number; readonly most: number }
  | { readonly code: 'bundle-not-as-listed'; readonly listed: string; readonly found: string }
  | { readonly code: 'card-repeated'; readonly id: string }
  | { readonly code: 'state-digest-wrong'; readonly state: string; readonly found: string }
  | { readonly code: 'overlay-not-of-practice' }
  | { readonly code: 'no-guidance-yet' }
  | { readonly code: 'no-room' }
  | { readonly code: 'disk-failed' }
  | { readonly code: 'stopped' }
  | { readonly code: 'run-too-long' };

type Cause = Extract<NetworkRefusal, { readonly cause: unknown }>['cause'];

/** Every code that a source's state may carry: those of refusals, with a host's silence told apart. */
export type SyncCode =
  | Exclude<SyncRefusal['code'], 'metadata-not-fetched' | 'offline-or-unreachable'>
  | Cause;

/** The one code that stands for a refusal: of a fetch, why the host gave nothing. */
export function codeOf(refusal: SyncRefusal): SyncCode {
  if (refusal.code === 'metadata-not-fetched') return codeOfFetch(refusal.reason);
  if (refusal.code === 'offline-or-unreachable') return codeOfFetch(refusal);
  return refusal.code;
}

function codeOfFetch(reason: { readonly code: string; readonly cause?: string }): SyncCode {
  return (
    reason.code === 'offline-or-unreachable' ? (reason.cause ?? 'unreachable') : reason.code
  ) as SyncCode;
}

const hostCodes: ReadonlySet<SyncCode> = new Set([
  ...(['missing', 'not-json-but-html', 'status', 'timed-out', 'stopped', 'run-too-long'] as const),
  ...(['offline', 'redirected', 'no-cors', 'unreachable', 'no-guidance-yet', 'no-room'] as const),
  ...(['disk-failed'] as const),
]);

/** Whether nothing was received that could have been used: the host, not the update, is at fault. */
export function isHostRefusal(code: SyncCode): boolean {
  return hostCodes.has(code);
}
