import type { PartName } from '#lib/guidance/blocks.ts';

/** The parts of a card that a match can lie in, as the results list names them. */
export type Field =
  | PartName
  | 'title'
  | 'situation'
  | 'cue'
  | 'line'
  | 'steps'
  | 'insteadOf'
  | 'why'
  | 'folded'
  | 'forYou';

/** One sentence of a card, and where it stands. */
export type Passage = readonly [field: Field, text: string];

/**
 * The words of one pack, as stored beside it: plain, structured-cloneable, made once, and the same
 * whatever stands in the front matter. All that is long is bytes, which are written in a fraction of
 * the time that texts or objects take.
 */
export type Segment = {
  /** SHA-256 of the pack. */
  readonly pack: string;
  readonly form: typeof segmentForm;
  /** A line for each card: its id and those of its related cards, a space between. */
  readonly cards: string;
  /** How many sentences each card has. */
  readonly sentences: Uint16Array<ArrayBuffer>;
  /** The sentences in UTF-8, a line feed after each, and where those of each card end. */
  readonly text: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Of every sentence its field, as `fieldNames` counts them, and how many words it has. */
  readonly fields: Uint8Array<ArrayBuffer>;
  readonly lengths: Uint16Array<ArrayBuffer>;
  /** The distinct words, a space between. */
  readonly words: string;
  /** The sentences word for word, each word its place in `words`. */
  readonly tokens: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
};

/** Edition of a segment's form: one of another edition is made anew. */
export const segmentForm = 4;

const numbers: Readonly<Record<Field, number>> = {
  title: 0,
  line: 1,
  situation: 2,
  cue: 3,
  say: 4,
  leaveOut: 5,
  ifTooMuch: 6,
  afterwards: 7,
  offer: 8,
  sayQuietly: 9,
  noNeedToAsk: 10,
  nextTime: 11,
  when: 12,
  how: 13,
  whatToSay: 14,
  steps: 15,
  insteadOf: 16,
  why: 17,
  folded: 18,
  forYou: 19,
};

/** Every field, in the order in which a segment counts them. */
export const fieldNames = Object.keys(numbers) as readonly Field[];

/** A field's number in a segment. */
export function numberOf(field: Field): number {
  return numbers[field];
}
