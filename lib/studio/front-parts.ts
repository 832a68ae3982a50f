import { saysTheSame } from '#lib/base/same.ts';
import type { Front } from '#lib/guidance/front.ts';
import { type FrontField, frontFields } from './compare-fronts.ts';

const partOf: { readonly [field in FrontField]: (front: Front) => unknown } = {
  bundle: ({ bundle }) => bundle,
  consulting: ({ home }) => home.consulting,
  reception: ({ home }) => home.reception,
  tiles: ({ home }) => home.tiles,
  situations: ({ situations }) => situations,
  synonyms: ({ synonyms }) => synonyms,
  sources: ({ sources }) => sources,
};

/** The parts in which front matter differs from what it was, in reading order. */
export function changedParts(before: Front, after: Front): readonly FrontField[] {
  return frontFields.filter((field) => !saysTheSame(partOf[field](before), partOf[field](after)));
}
