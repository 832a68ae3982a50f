import type { Front } from '#lib/guidance/front.ts';
import { listDifference } from './compare.ts';
import type { Piece } from './word-difference.ts';

/** The parts of front matter that can differ, in reading order. */
export const frontFields = [
  ...(['bundle', 'consulting', 'reception', 'tiles', 'situations', 'synonyms', 'sources'] as const),
] as const;

/** The name of a part of front matter that can differ. */
export type FrontField = (typeof frontFields)[number];

/** How front matter is said, one text a line. */
export type FrontWords = { readonly [field in FrontField]: (front: Front) => readonly string[] };

/** One line of front matter that differs. */
export type FrontChange = { readonly field: FrontField; readonly pieces: readonly Piece[] };

/** Compares the front matter of two editions, by field; without an earlier one all was added. */
export function compareFronts(
  before: Front | undefined,
  after: Front | undefined,
  words: FrontWords,
): readonly FrontChange[] {
  if (before === after) return [];
  return frontFields.flatMap((field) => {
    const [old, now] = [before, after].map((front) => (front ? words[field](front) : []));
    return listDifference(old ?? [], now ?? []).map((pieces) => ({ field, pieces }));
  });
}
