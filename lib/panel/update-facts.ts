import type { Fault } from '#lib/guidance/faults.ts';
import type { PracticeFileCheck } from '#lib/guidance/fetched-practice.ts';
import type { SourceState } from '#lib/trust/source-state.ts';

/** One request of the last 30 days: to where, on which day, what came of it. */
export type RequestFact = {
  readonly address: string;
  readonly day: string;
  readonly bytes: number;
  readonly result: string;
};

/** How a host answers a page; `exposes` are the names of headers that it lets a page read. */
export type HostFact =
  | { readonly host: string; readonly refusal: string }
  | { readonly host: string; readonly status: number; readonly exposes: readonly string[] };

/** What "Check this computer" shows of updates. Times are milliseconds since 1970. */
export type UpdateFacts = {
  readonly policy: {
    readonly state: 'none' | 'good' | 'wrong';
    readonly version: number | undefined;
    readonly seen: number | undefined;
    /** A person brought it in as a file, when `seen` says. */
    readonly fromFile: boolean;
    readonly faults: readonly Fault[];
  };
  readonly alarmFired: number | undefined;
  readonly requests: readonly RequestFact[];
};

/** Those facts with how each source stands, and how its host answered when it was asked. */
export type SourcesChecked = UpdateFacts & {
  readonly sources: readonly SourceState[];
  readonly practiceFile: PracticeFileCheck | undefined;
  readonly hosts: readonly HostFact[];
};
