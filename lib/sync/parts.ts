import type { KeyValue } from '#lib/store/key-value.ts';
import type { Database } from '#lib/store/layout.ts';
import type { FetchFile } from './network.ts';

/** What a sync works with; all of the outside is handed in. */
export type SyncParts = {
  readonly db: Database;
  readonly local: KeyValue;
  readonly fetchFile: FetchFile;
  readonly now: () => number;
  /** A number from 0 to 1, another each time. */
  readonly chance: () => number;
  /** This Foreword's version, such as `0.1.0`. */
  readonly version: string;
  /** Ends the run, of a person's will or because it has gone on for too long. */
  readonly signal?: AbortSignal;
  /** Files come from a person's own disk: what they lack says nothing of the host. */
  readonly fromFile?: true;
  /** Hears how many bytes have come of how many. */
  readonly hear?: (progress: { readonly done: number; readonly of: number }) => void;
  /** Lets one context change what is current at a time. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Lets the page breathe between slices of work. */
  readonly pause: () => Promise<void>;
};
