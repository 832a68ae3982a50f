import { type Field, fieldNames } from './segment.ts';

/** How much a match in each part of a card is worth beside one in its smaller print. */
const boosts = {
  title: 7,
  situations: 2,
  lines: 3,
  parts: 1,
  rest: 0.8,
  pairs: 1.5,
  aliases: 4,
} as const;

type PartName = keyof typeof boosts;

const names = Object.keys(boosts) as readonly PartName[];

/** The parts that rank, counted from 0; neighbours in title and lines count as one of their own. */
export const partsInAll = names.length;
/** The number of the part that holds neighbours. */
export const pairsPart = names.indexOf('pairs');
/** The number of the part that holds what else a title might have said. */
export const aliasPart = names.indexOf('aliases');
/** What a match in each part is worth. */
export const boostOfPart: readonly number[] = Object.values(boosts);

const partOf: Partial<Record<Field, PartName>> = {
  title: 'title',
  situation: 'situations',
  cue: 'rest',
  line: 'lines',
  why: 'rest',
  folded: 'rest',
  forYou: 'rest',
};

/** The part in which each field counts, by the field's number. */
export const partOfField: readonly number[] = fieldNames.map((field) =>
  names.indexOf(partOf[field] ?? 'parts'),
);

/** Whether neighbours count in a part. */
export function holdsPairs(part: number): boolean {
  return part === names.indexOf('title') || part === names.indexOf('lines');
}
