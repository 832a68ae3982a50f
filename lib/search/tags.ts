import type { Front } from '#lib/guidance/front.ts';
import { type Field, numberOf } from './segment.ts';
import type { Gathered } from './vocabulary.ts';
import { aliasPart, partOfField } from './weights.ts';
import { wordsOf } from './words.ts';

/** A sentence that cards have of a situation: its label, or its cue. */
export type Tag = {
  /** Its place among all that stands beside cards. */
  readonly number: number;
  readonly field: Field;
  readonly part: number;
  readonly text: string;
  /** The number of the stem of each word. */
  readonly stems: readonly number[];
};

/**
 * The phrases of a synonym group, for cards whose title has one of them: they are found by the
 * words of the others as well, in any order. Nobody sees them as words of the card.
 */
export type Alias = Pick<Tag, 'number' | 'part' | 'stems'>;

// Stands between phrases, so that the end of one and the beginning of the next are no neighbours.
const gap = -1;

/** A synonym group as it is looked for: its phrases as stems, and as another name of titles. */
export type Group = { readonly phrases: readonly (readonly string[])[]; readonly alias: Alias };

/** Readies a synonym group, whose alias has this number. */
export function readGroup(
  group: Front['synonyms'][number],
  number: number,
  gathered: Gathered,
): Group {
  const phrases: string[][] = [];
  const stems: number[] = [];
  for (const phrase of group) {
    const words = wordsOf(phrase).map(({ word }) => word);
    for (const word of words) stems.push(gathered.take(word, 0));
    stems.push(gap);
    phrases.push(words.map(gathered.stem));
  }
  return { phrases, alias: { number, part: aliasPart, stems } };
}

/** What cards have of each situation, by its id. */
export type Tags = ReadonlyMap<string, readonly Tag[]>;

/** What stands beside cards and not on them: of each situation, and of each synonym group. */
export type Asides = { readonly tags: Tags; readonly aliases: readonly Alias[] };

/** Reads the labels and cues of situations, counted from 0; of two with one id the last counts. */
export function readTags(situations: Front['situations'], gathered: Gathered): Tags {
  const tag = (number: number, field: Field, text: string): Tag => ({
    number,
    field,
    part: partOfField[numberOf(field)] ?? 0,
    text,
    stems: wordsOf(text).map(({ word }) => gathered.take(word, 0)),
  });
  const byId = new Map(situations.map((situation) => [situation.id, situation]));
  return new Map(
    [...byId].map(([id, { label, cue }], at) => [
      id,
      [tag(2 * at, 'situation', label), tag(2 * at + 1, 'cue', cue)],
    ]),
  );
}

/** Lists what stands beside cards by the stems in it. */
export function byStem(asides: readonly Alias[]): ReadonlyMap<number, readonly Alias[]> {
  const found = new Map<number, Alias[]>();
  for (const aside of asides) {
    for (const stem of new Set(aside.stems)) {
      const known = found.get(stem);
      if (known) known.push(aside);
      else found.set(stem, [aside]);
    }
  }
  return found;
}
