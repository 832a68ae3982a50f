import { keyOf, mergeByDay } from './merge-practice.ts';
import type { Practice } from './practice.ts';

/**
 * What a practice says of the cards, as a source of its own layer published it, signed like all
 * else there. `title` is what that source calls its guidance.
 */
export type SignedOverlay = { readonly title: string; readonly practice: Practice };

/**
 * Lays overlays under what was written here, the highest first: of two entries of one kind on one
 * card the later day's holds, and of one day what was written here. An entry of an overlay says
 * `from` which, and `under` it what was written here and is kept.
 */
export function layOverlays(ours: Practice, overlays: readonly SignedOverlay[]): Practice {
  const laid = overlays.reduce((above, { title, practice }) => {
    const entries = practice.entries.map((entry) => ({ ...entry, from: title }));
    return mergeByDay(above, { ...practice, entries });
  }, ours);
  // Of one fact on several cards the last answer counts: that is what was written here.
  const here = laid.entries.filter(({ from }) => from === undefined);
  const written = new Map(ours.entries.map((entry) => [keyOf(entry), entry]));
  const published = laid.entries
    .filter(({ from }) => from !== undefined)
    .map((entry) => ({ ...entry, under: written.get(keyOf(entry)) }));
  return { ...laid, entries: [...published, ...here] };
}
