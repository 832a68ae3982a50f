import { utf8Each } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import { numberWords } from './number-words.ts';
import { passagesOf } from './passages.ts';
import { numberOf, type Segment, segmentForm } from './segment.ts';

/**
 * Makes the segment of one pack: pure, less than a tenth of a millisecond a card, so that a pack is a
 * task of a few milliseconds and a release is many of them.
 */
export function makeSegment(pack: string, cards: readonly Card[]): Segment {
  const fields: number[] = [];
  const sentences: number[] = [];
  const texts = cards.map((card) => {
    const passages = passagesOf(card);
    sentences.push(passages.length);
    let own = '';
    for (const [field, text] of passages) {
      fields.push(numberOf(field));
      own += `${text}\n`;
    }
    return own;
  });
  const { bytes: text, ends } = utf8Each(texts);
  return {
    ...{ pack, form: segmentForm },
    cards: cards.map(({ id, related }) => [id, ...related].join(' ')).join('\n'),
    ...{ sentences: new Uint16Array(sentences), text, ends },
    ...{ fields: new Uint8Array(fields), ...numberWords(text, fields.length) },
  };
}
