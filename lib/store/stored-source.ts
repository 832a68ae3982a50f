import type { Issued } from '#lib/trust/effective-now.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import type { Floor } from '#lib/tuf/floors.ts';

/** Floors by role, as they are kept. */
export type KeptFloors = { readonly [role: string]: Floor };

/** What is kept of a source between checks: how it stands, and what only the next check needs. */
export type StoredSource = {
  readonly id: string;
  readonly state: SourceState;
  /**
   * SHA-256 of what was asked of the source when it was last taken: under other terms it is asked
   * again, until a check goes through under them.
   */
  readonly terms: string;
  /** What its cards were held to then; an earlier Foreword did not keep it. */
  readonly heldTo?: string;
  /** SHA-256 of the root that trust began with. */
  readonly pin: string;
  /** When everything was last asked for and taken, in milliseconds since 1970; 0 for never. */
  readonly lastFull: number;
  /** When all that is kept of its cards was last read through and found whole; never where left out. */
  readonly lastWhole?: number;
  /** SHA-256 of the timestamp that this was; none once a run that verified another did not end well. */
  readonly timestamp: string;
  readonly issued?: Issued;
  readonly floors: KeptFloors;
  /** When the host was last asked, whatever became of it. */
  readonly lastTried: number;
  /** Checks in a row that a host did not answer, for the waiting time. */
  readonly failures: number;
  /** Not before this time is the host to be asked again of our own accord. */
  readonly notBefore: number;
};
