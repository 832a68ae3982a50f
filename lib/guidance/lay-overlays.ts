import { mergeByDay } from './merge-practice.ts';
import type { Practice } from './practice.ts';

/**
 * What a practice says of the cards, as a source of its own layer published it, signed like all
 * else there. `title` is what that source calls its guidance.
 */
export type SignedOverlay = { readonly title: string; readonly practice: Practice };

/**
 * Lays overlays under what was written here, the highest first: of two entries of one kind on one
 * card the later day's holds, and of one day what was written here. An entry of an overlay says
 * `from` which.
 */
export function layOverlays(ours: Practice, overlays: readonly SignedOverlay[]): Practice {
  const laid = overlays.reduce((above, { title, practice }) => {
    const entries = practice.entries.map((entry) => ({ ...entry, from: title }));
    return mergeByDay(above, { ...practice, entries });
  }, ours);
  // Of one fact on several cards the last answer counts: that is what was written here.
  const [published, here] = [true, false].map((isFrom) =>
    laid.entries.filter(({ from }) => (from !== undefined) === isFrom),
  );
  return { ...laid, entries: [...(published ?? []), ...(here ?? [])] };
}
