import type { SearchParts } from './findable.ts';
import { type IndexedCard, type OpenSegment, openSegment } from './open-segment.ts';
import type { Segment } from './segment.ts';
import { type Phrases, readPhrases } from './synonyms.ts';
import { type Alias, readAliases, readTags, type Tags } from './tags.ts';
import { gatherWords, type Vocabulary } from './vocabulary.ts';
import { partsInAll } from './weights.ts';

/** An index that can be searched. `meanSizes`: how many words each part has on average. */
export type Index = {
  readonly segments: readonly OpenSegment[];
  readonly cards: ReadonlyMap<string, IndexedCard>;
  readonly meanSizes: readonly number[];
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  readonly tags: Tags;
  readonly aliases: readonly Alias[];
};

/** Opens an index bit by bit: each segment is a short task, and `done` is one more. */
export function beginIndex({ cards, front }: Omit<SearchParts, 'segments'>) {
  const gathered = gatherWords();
  const aliases = readAliases(front.synonyms, gathered);
  const phrases = readPhrases(front.synonyms, gathered.stem);
  const tags = readTags(front.situations, gathered);
  const shown = new Map(cards.map((card) => [card.id, card]));
  const segments: OpenSegment[] = [];
  return {
    add(stored: Segment): void {
      segments.push(openSegment(stored, { shown, tags, phrases, aliases, gathered }));
    },
    done(): Index {
      const indexed = segments.flatMap((segment) => segment.cards);
      return {
        segments,
        cards: new Map(indexed.map((card) => [card.id, card])),
        meanSizes: meanSizesOf(indexed),
        vocabulary: gathered.done(),
        tags,
        aliases,
        phrases,
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
