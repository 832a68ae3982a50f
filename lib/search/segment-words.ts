import type { Segment } from './segment.ts';
import { partOfField } from './weights.ts';

/** A segment as it is stored, and what a search asks of each of its words. */
export type SegmentWords = Counted & {
  readonly stored: Segment;
  /** The number of each word's stem. */
  readonly stems: Uint32Array;
  /** The number of its first word among the words of all segments. */
  readonly firstWord: number;
};

/** In which sentence each token of a segment stands, and in which part each sentence counts. */
type Counted = {
  readonly sentences: Uint16Array | Uint32Array;
  readonly parts: Uint8Array;
};

/** Lists where the tokens of a segment stand and count. */
export function countedIn({ tokens, lengths, fields }: Segment): Counted {
  const sentences = new (lengths.length > 0xffff ? Uint32Array : Uint16Array)(tokens.length);
  const parts = new Uint8Array(lengths.length);
  let from = 0;
  for (let sentence = 0; sentence < lengths.length; sentence += 1) {
    parts[sentence] = partOfField[fields[sentence] ?? 0] ?? 0;
    const to = from + (lengths[sentence] ?? 0);
    for (let token = from; token < to; token += 1) sentences[token] = sentence;
    from = to;
  }
  return { sentences, parts };
}
