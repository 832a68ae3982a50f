import type { Front } from '#lib/guidance/front.ts';
import { type Field, numberOf } from './segment.ts';
import type { Gathered } from './vocabulary.ts';
import { partOfField } from './weights.ts';
import { wordsOf } from './words.ts';

/** A sentence that cards have of a situation: its label, or its cue. */
export type Tag = {
  readonly field: Field;
  readonly part: number;
  readonly text: string;
  /** The number of the stem of each word. */
  readonly stems: readonly number[];
};

/** What cards have of each situation, by its id. */
export type Tags = ReadonlyMap<string, readonly Tag[]>;

/** Reads the labels and cues of situations. */
export function readTags(situations: Front['situations'], gathered: Gathered): Tags {
  const tag = (field: Field, text: string): Tag => ({
    field,
    part: partOfField[numberOf(field)] ?? 0,
    text,
    stems: wordsOf(text).map(({ word }) => gathered.take(word, 0)),
  });
  return new Map(
    situations.map(({ id, label, cue }) => [id, [tag('situation', label), tag('cue', cue)]]),
  );
}
