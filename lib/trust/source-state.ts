import type { Layer } from '#lib/guidance/place.ts';
import type { Requirements, SignerRole } from './requirements.ts';

/** Somebody who signed the release that is shown. `fingerprint` is of the key, in hexadecimal. */
export type ReleaseSigner = {
  readonly role: SignerRole;
  readonly name: string;
  readonly keyid: string;
  readonly fingerprint: string;
};

/**
 * How a source stands, kept after every check and readable by pages. Times are milliseconds since
 * 1970. `not-confirmed`: nobody confirms any more that this is the newest, since `confirmedUntil`.
 */
export type SourceState = {
  readonly id: string;
  readonly layer: Exclude<Layer, 'packaged'>;
  readonly title: string;
  /** Address of the folder of metadata. */
  readonly address: string;
  readonly state: 'waiting' | 'current' | 'not-confirmed' | 'update-not-used';
  readonly byPolicy: boolean;
  readonly lastChecked?: number;
  readonly lastConfirmed?: number;
  /** Until when the metadata kept say that they are the newest. */
  readonly confirmedUntil?: number;
  /** The code of why the last check brought nothing; `lib/words/sync.ts` has words for each. */
  readonly refusal?: string;
  /** The release that is shown: its day, its cards, and the digest of them all. */
  readonly released?: string;
  readonly cards?: number;
  readonly digest?: string;
  /** The later of this computer's clock and the newest time that the publisher stated. */
  readonly effectiveNow?: number;
  /** This computer's clock is more than a day behind what the publisher stated. */
  readonly clockLooksWrong?: boolean;
  readonly rootVersion: number;
  /** The fingerprint of the root that trust began with, in words. */
  readonly words: readonly string[];
  /** Who must have signed, by the publisher and by policy together. */
  readonly needs: Requirements;
  /** What its publisher asks was not read yet: `needs` are what others ask. */
  readonly needsUnread?: true;
  readonly signers: readonly ReleaseSigner[];
};

/** How a source stands at an instant: what was current when it was checked may not be any more. */
export function standingOf(source: SourceState, now: number): SourceState['state'] {
  const { state, confirmedUntil = 0, effectiveNow = 0 } = source;
  return state === 'current' && Math.max(now, effectiveNow) >= confirmedUntil
    ? 'not-confirmed'
    : state;
}
