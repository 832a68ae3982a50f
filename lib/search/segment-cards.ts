import { textOf } from '#lib/base/bytes.ts';
import type { Segment } from './segment.ts';

/** A card of a segment: how many sentences and words it has, and where each of them begin. */
export type SegmentCard = {
  readonly id: string;
  readonly related: readonly string[];
  readonly sentences: number;
  readonly words: number;
  readonly firstSentence: number;
  readonly firstToken: number;
  /** Where its text begins and ends among the bytes of the segment's. */
  readonly bytes: readonly [from: number, to: number];
};

/** The cards of a segment, in order. */
export function segmentCards({ cards, sentences, lengths, ends }: Segment): readonly SegmentCard[] {
  if (cards === '') return [];
  let [firstSentence, firstToken] = [0, 0];
  return cards.split('\n').map((line, n): SegmentCard => {
    const [id = '', ...related] = line.split(' ');
    const own = sentences[n] ?? 0;
    let words = 0;
    for (let one = firstSentence; one < firstSentence + own; one += 1) words += lengths[one] ?? 0;
    const begins = { firstSentence, firstToken };
    firstSentence += own;
    firstToken += words;
    const bytes = [ends[n - 1] ?? 0, ends[n] ?? 0] as const;
    return { id, related, sentences: own, words, ...begins, bytes };
  });
}

/** The sentences of a card. */
export function sentencesOf({ text }: Segment, { bytes, sentences }: SegmentCard): string[] {
  return textOf(text.subarray(...bytes))
    .split('\n')
    .slice(0, sentences);
}
