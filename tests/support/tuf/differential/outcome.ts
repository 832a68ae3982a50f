import type { TestStore } from '../a-client.ts';

/** Files of a host, by path under the metadata folder. */
export type HostFiles = ReadonlyMap<string, Buffer<ArrayBuffer>>;

/** What a client took: versions by role, and for each path sought the hash that it would ask. */
export type Outcome = {
  /** Undefined where the top-level metadata were taken; else why not, in the client's words. */
  readonly refused?: string;
  readonly versions?: { readonly [role: string]: number };
  /** By path: a hash, `none` where no role speaks of it, or `refused`. */
  readonly found?: { readonly [path: string]: string };
};

/** Where a client starts: its trusted store, and what the host serves it. */
export type Start = { readonly kept: TestStore['kept']; readonly files: HostFiles };

/** The paths that both clients look for. */
export const pathsSought = ['w/withdrawn.json', 'g/a', 'g/m1', 'x'];
