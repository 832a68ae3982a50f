import type { Card } from '#lib/guidance/card.ts';
import { passagesOf } from './passages.ts';
import { numberOf, type Segment, segmentForm } from './segment.ts';
import { foldCase, writtenWordsOf } from './words.ts';

/**
 * Makes the segment of one pack: pure, about a tenth of a millisecond a card, so that a pack is a
 * short task and a release is many of them.
 */
export function makeSegment(pack: string, cards: readonly Card[]): Segment {
  const numbers = numberWords();
  const tokens: number[] = [];
  const fields: number[] = [];
  const lengths: number[] = [];
  const indexed = cards.map((card) => {
    const before = tokens.length;
    const passages = passagesOf(card);
    for (const [field, text] of passages) {
      const begins = tokens.length;
      for (const written of writtenWordsOf(text)) {
        const number = numbers.of(written);
        if (number >= 0) tokens.push(number);
      }
      fields.push(numberOf(field));
      lengths.push(tokens.length - begins);
    }
    const text = passages.map(([, sentence]) => sentence).join('\n');
    const counted = { sentences: passages.length, words: tokens.length - before };
    return { id: card.id, related: card.related, text, ...counted };
  });
  return {
    pack,
    form: segmentForm,
    cards: indexed,
    words: numbers.words.join(' '),
    tokens: numbers.words.length > 0xffff ? Uint32Array.from(tokens) : Uint16Array.from(tokens),
    fields: Uint8Array.from(fields),
    lengths: Uint16Array.from(lengths),
  };
}

/** Numbers words as they come, -1 for none; each is folded once, however often it is written. */
function numberWords() {
  const words: string[] = [];
  const folded = new Map<string, number>([['', -1]]);
  const written = new Map<string, number>();
  const numberOfFolded = (word: string): number => {
    const known = folded.get(word);
    if (known !== undefined) return known;
    folded.set(word, words.length);
    return words.push(word) - 1;
  };
  return {
    words,
    of(word: string): number {
      const known = written.get(word);
      if (known !== undefined) return known;
      const number = numberOfFolded(foldCase(word));
      written.set(word, number);
      return number;
    },
  };
}
