import type { Card } from '#lib/guidance/card.ts';
import { passagesOf } from './passages.ts';
import { numberOf, type Segment, segmentForm } from './segment.ts';
import { wordsOf } from './words.ts';

/**
 * Makes the segment of one pack: pure, about a tenth of a millisecond a card, so that a pack is a
 * short task and a release is many of them.
 */
export function makeSegment(pack: string, cards: readonly Card[]): Segment {
  const numbers = new Map<string, number>();
  const tokens: number[] = [];
  const fields: number[] = [];
  const lengths: number[] = [];
  const indexed = cards.map((card) => {
    const before = tokens.length;
    const passages = passagesOf(card);
    for (const [field, text] of passages) {
      const words = wordsOf(text);
      for (const { word } of words) tokens.push(numberIn(numbers, word));
      fields.push(numberOf(field));
      lengths.push(words.length);
    }
    const text = passages.map(([, sentence]) => sentence).join('\n');
    const counted = { sentences: passages.length, words: tokens.length - before };
    return { id: card.id, related: card.related, text, ...counted };
  });
  return {
    pack,
    form: segmentForm,
    cards: indexed,
    words: [...numbers.keys()].join(' '),
    tokens: numbers.size > 0xffff ? Uint32Array.from(tokens) : Uint16Array.from(tokens),
    fields: Uint8Array.from(fields),
    lengths: Uint16Array.from(lengths),
  };
}

/** The number of a word: the next one where it is new. */
function numberIn(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
