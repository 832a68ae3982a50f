import type { GuidanceListing, ListedFile } from './guidance-listing.ts';
import type { PackEntry } from './release.ts';

/** What stands between what is kept and a release: which packs stay, and which must be fetched. */
export type PackPlan = {
  readonly stay: readonly string[];
  readonly missing: readonly (PackEntry & ListedFile)[];
  /** Bytes to be fetched, front matter included where it is. */
  readonly bytes: number;
  readonly front: boolean;
};

/** What is kept already, by hash. */
export type KeptFiles = { readonly packs: ReadonlySet<string>; readonly front: string | undefined };

/** Compares the files that a release names with those kept. A pack named twice is fetched once. */
export function planPacks(
  { packs, front }: Pick<GuidanceListing, 'packs' | 'front'>,
  kept: KeptFiles,
): PackPlan {
  const absent = packs.filter(({ sha256 }) => !kept.packs.has(sha256));
  const missing = [...new Map(absent.map((pack) => [pack.sha256, pack])).values()];
  const newFront = kept.front !== front.sha256;
  return {
    stay: packs.map(({ sha256 }) => sha256).filter((sha256) => kept.packs.has(sha256)),
    missing,
    bytes: missing.reduce((sum, { length }) => sum + length, newFront ? front.length : 0),
    front: newFront,
  };
}
