import type { SearchParts } from './findable.ts';
import { type IndexedCard, type OpenSegment, openSegment } from './open-segment.ts';
import { type Phrases, readPhrases } from './synonyms.ts';
import { type Alias, type Group, readGroup, readTags, type Tags } from './tags.ts';
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

const groupsAtOnce = 24;
const wordsAtOnce = 400;

/**
 * Opens an index, in steps of a few milliseconds each: whoever opens it may pause between them. The
 * last ones ready it for slips of the pen.
 */
export function* openIndex({ segments, cards, front }: SearchParts): Generator<void, Index> {
  const gathered = gatherWords();
  const tags = readTags(front.situations, gathered);
  const groups: Group[] = [];
  for (const group of front.synonyms) {
    groups.push(readGroup(group, gathered));
    if (groups.length % groupsAtOnce === 0) yield;
  }
  const phrases = readPhrases(groups.map((group) => group.phrases));
  const aliases = groups.map(({ alias }) => alias);
  const opening = { shown: new Map(cards.map((card) => [card.id, card])), tags, phrases, aliases };
  const opened: OpenSegment[] = [];
  for (const stored of segments) {
    yield;
    opened.push(openSegment(stored, { ...opening, gathered }));
  }
  yield;
  const vocabulary = gathered.done();
  for (let from = 0; from < vocabulary.words; from += wordsAtOnce) {
    yield;
    vocabulary.ready(from, wordsAtOnce);
  }
  const indexed = opened.flatMap((segment) => segment.cards);
  return {
    segments: opened,
    cards: new Map(indexed.map((card) => [card.shown.id, card])),
    meanSizes: meanSizesOf(indexed),
    ...{ vocabulary, tags, aliases, phrases },
  };
}

function meanSizesOf(cards: readonly IndexedCard[]): readonly number[] {
  const totals = new Float64Array(partsInAll);
  for (const { sizes } of cards) {
    for (const [part, size] of sizes.entries()) totals[part] = (totals[part] ?? 0) + size;
  }
  return [...totals].map((total) => total / Math.max(cards.length, 1));
}
