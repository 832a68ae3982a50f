import type { SourceState } from '#lib/trust/source-state.ts';

/** The least version of a role's metadata that is taken, and the keys that signed it. */
export type Floor = { readonly version: number; readonly keyids: readonly string[] };

/** Floors by role. */
export type Floors = { readonly [role: string]: Floor };

/** What is kept of a source between checks: how it stands, and what only the next check needs. */
export type StoredSource = {
  readonly id: string;
  readonly state: SourceState;
  /** When everything was last asked for and taken, in milliseconds since 1970; 0 for never. */
  readonly lastFull: number;
  /** SHA-256 of the timestamp that this was. */
  readonly timestamp: string;
  /** The newest time that the publisher stated, and the keys that signed it. */
  readonly issued?: {
    readonly at: number;
    readonly expires: number;
    readonly keyids: readonly string[];
  };
  readonly floors: Floors;
  /** Checks in a row that brought nothing, for the waiting time. */
  readonly failures: number;
  /** Not before this time is the host to be asked again. */
  readonly notBefore: number;
};
