import type { SearchParts } from './findable.ts';
import { type IndexedCard, type OpenSegment, openSegment } from './open-segment.ts';
import type { Segment } from './segment.ts';
import { type Phrases, readPhrases } from './synonyms.ts';
import { readTags, type Tags } from './tags.ts';
import { gatherWords, type Vocabulary } from './vocabulary.ts';
import { partsInAll } from './weights.ts';
import { wordsOf } from './words.ts';

/** An index that can be searched. `meanSizes`: how many words each part has on average. */
export type Index = {
  readonly segments: readonly OpenSegment[];
  readonly cards: ReadonlyMap<string, IndexedCard>;
  readonly meanSizes: readonly number[];
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  readonly tags: Tags;
};

/** Opens an index bit by bit: each segment is a short task, and `done` is one more. */
export function beginIndex({ cards, front }: Omit<SearchParts, 'segments'>) {
  const gathered = gatherWords();
  for (const phrase of front.synonyms.flat()) {
    for (const { word } of wordsOf(phrase)) gathered.take(word, 0);
  }
  const tags = readTags(front.situations, gathered);
  const shown = new Map(cards.map((card) => [card.id, card]));
  const segments: OpenSegment[] = [];
  return {
    add(stored: Segment): void {
      segments.push(openSegment(stored, { shown, tags, gathered }));
    },
    done(): Index {
      const vocabulary = gathered.done();
      const indexed = segments.flatMap((segment) => segment.cards);
      return {
        segments,
        cards: new Map(indexed.map((card) => [card.id, card])),
        meanSizes: meanSizesOf(indexed),
        vocabulary,
        tags,
        phrases: readPhrases(front.synonyms, vocabulary.stem),
      };
    },
  };
}

function meanSizesOf(cards: readonly IndexedCard[]): readonly number[] {
  const totals = new Float64Array(partsInAll);
  for (const { sizes } of cards) {
    for (const [part, size] of sizes.entries()) totals[part] = (totals[part] ?? 0) + size;
  }
  return [...totals].map((total) => total / Math.max(cards.length, 1));
}
