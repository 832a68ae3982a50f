import type { Requirements } from './requirements.ts';

/** The root that a source is pinned to: its version, and the SHA-256 of its file. */
export type RootPin = { readonly version: number; readonly sha256: string };

/** Where guidance comes from, and what must hold of it (the format's section 6). */
export type Source = {
  readonly id: string;
  readonly layer: 'regional' | 'practice';
  readonly title: string;
  /** Address of the folder of metadata; ends in `/`. */
  readonly metadata: string;
  /** Address of the folder of targets; ends in `/`. */
  readonly targets: string;
  readonly root: RootPin;
  /** What is asked besides the publisher's own mix of roles. */
  readonly require: Requirements;
  /** Fingerprints of keys each of which must be among the signers. */
  readonly mustInclude: readonly string[];
  readonly pollMinutes: number;
  readonly maxCards: number;
};

/** A source that a person added here: they saw this root file and compared its words. */
export type OwnSource = Source & {
  /** The text of the root file that was compared. */
  readonly rootFile: string;
  /** Who must sign, as its publisher said when they compared; an earlier Foreword did not keep it. */
  readonly compared?: Requirements;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
};

/** How often a source is asked where nobody says otherwise: once a day. */
export const pollOnceADay = 1_440;

/** The sources in force: those of the policy, then those of people where policy lets them. */
export function sourcesInForce(
  policy: { readonly sources: readonly Source[]; readonly userMayAddSources: boolean } | undefined,
  own: readonly OwnSource[],
): readonly (Source | OwnSource)[] {
  if (!policy) return own;
  const taken = new Set(policy.sources.map(({ id }) => id));
  return [
    ...policy.sources,
    ...(policy.userMayAddSources ? own.filter(({ id }) => !taken.has(id)) : []),
  ];
}
