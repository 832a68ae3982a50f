import type { Result } from '#lib/base/result.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { OfferedPolicy, PolicyFileRefusal } from '#lib/trust/policy-file.ts';
import type { KeptPolicy } from '#lib/trust/policy-state.ts';
import type { SourceState } from '#lib/trust/source-state.ts';

/** How far a check or a file on its way in has come, in bytes; `of` is 0 while nobody can know. */
export type UpdateProgress = {
  readonly title: string;
  readonly done: number;
  readonly of: number;
};

/** Why a source was not found, added or removed, or a file not taken: a code. */
export type UpdateRefusal = { readonly code: string };

/** What a root file and the metadata under it say, before anybody trusts it. */
export type FoundSource = {
  readonly address: string;
  readonly metadata: string;
  readonly targets: string;
  /** The root file that trust would begin with. */
  readonly rootFile: string;
  readonly title: string;
  /** The layer that a person chose for it. */
  readonly layer: 'regional' | 'practice';
  readonly rootVersion: number;
  readonly rootExpires: string;
  /** The fingerprint of the root file, in words to be compared by eye or by ear. */
  readonly words: readonly string[];
  /** The same fingerprint in hexadecimal. */
  readonly sha256: string;
  /** How many keys must sign a change of the root, and how many there are. */
  readonly rootKeys: { readonly needed: number; readonly of: number };
  readonly needs: SourceState['needs'];
};

/** What a check did, one line a source. */
export type Checked = readonly { readonly title: string; readonly refusal?: string }[];

/**
 * What a page can do about sources. It comes in a file of its own when it is first wanted, since
 * it brings the client that verifies.
 */
export type Updates = {
  readonly check: (watch: Watch) => Promise<Checked>;
  readonly find: (address: string, watch: Watch) => Promise<Result<FoundSource, UpdateRefusal>>;
  readonly add: (found: FoundSource, watch: Watch) => Promise<Result<Checked, UpdateRefusal>>;
  readonly remove: (id: string) => Promise<Result<undefined, UpdateRefusal>>;
  /** Takes guidance in from a file: the zip of a publisher's folder. */
  readonly bringIn: (file: Blob, watch: Watch) => Promise<Result<{ title: string }, UpdateRefusal>>;
  /** A policy from a file: read first, kept once a person has seen it all, and taken out again. */
  readonly policyFile: {
    readonly read: (file: Blob) => Promise<Result<OfferedPolicy, PolicyFileTrouble>>;
    readonly keep: (policy: Policy) => Promise<Result<KeptPolicy, PolicyFileTrouble>>;
    readonly drop: () => Promise<Result<undefined, PolicyFileTrouble>>;
  };
};

export type { OfferedPolicy };

/** Why a policy file was not taken: what is wrong with it, or that nothing can be kept here. */
export type PolicyFileTrouble = PolicyFileRefusal | { readonly code: 'database-not-readable' };

/** Hears how far a thing has come, and ends it. */
export type Watch = {
  readonly hear: (progress: UpdateProgress) => void;
  readonly signal: AbortSignal;
};

/** What is under way, or what was last done, on the page of updates. */
export type Updating =
  | {
      readonly at: 'checking' | 'finding' | 'adding' | 'bringing-in';
      readonly progress: UpdateProgress | undefined;
    }
  | { readonly at: 'checked'; readonly checked: Checked }
  | { readonly at: 'found'; readonly found: FoundSource }
  | { readonly at: 'not-found'; readonly address: string; readonly refusal: UpdateRefusal }
  | { readonly at: 'added'; readonly title: string; readonly checked: Checked }
  | { readonly at: 'not-added'; readonly found: FoundSource; readonly refusal: UpdateRefusal }
  | { readonly at: 'removed' | 'brought-in'; readonly title: string }
  | { readonly at: 'not-brought-in' | 'not-removed'; readonly refusal: UpdateRefusal }
  | { readonly at: 'stopped' };
