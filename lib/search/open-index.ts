import { type Weighed, weighed } from './card-tables.ts';
import type { SearchParts } from './findable.ts';
import { type Before, type IndexedCard, type OpenSegment, openSegment } from './open-segment.ts';
import { type Places, placesOf } from './positions.ts';
import { type Phrases, readPhrases } from './synonyms.ts';
import { type Alias, byStem, type Group, readGroup, readTags } from './tags.ts';
import { gatherWords, type Vocabulary } from './vocabulary.ts';

/**
 * An index that can be searched. `cards` are counted as their segments hold them, here and in the
 * lists of what each weighs; `places` are where each stem stands; `asides` what stands beside cards,
 * by number, `asidesWith` those with a stem, and `besides` beside which cards each stands.
 */
export type Index = Weighed & {
  readonly segments: readonly OpenSegment[];
  readonly cards: readonly IndexedCard[];
  readonly byId: ReadonlyMap<string, IndexedCard>;
  readonly places: Places;
  readonly asides: readonly Alias[];
  readonly asidesWith: ReadonlyMap<number, readonly Alias[]>;
  readonly besides: readonly (readonly number[])[];
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
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
  const tagged = [...tags.values()].flat();
  const groups: Group[] = [];
  for (const group of front.synonyms) {
    groups.push(readGroup(group, tagged.length + groups.length, gathered));
    if (groups.length % groupsAtOnce === 0) yield;
  }
  const phrases = readPhrases(groups.map((group) => group.phrases));
  const aliases = groups.map(({ alias }) => alias);
  const shown = new Map(cards.map((card) => [card.id, card]));
  const opening = { shown, asides: { tags, aliases }, phrases, gathered };
  const opened: OpenSegment[] = [];
  let before: Before = { firstCard: 0, firstWord: 0 };
  for (const stored of segments) {
    yield;
    const segment = openSegment(stored, before, opening);
    before = {
      firstCard: before.firstCard + segment.cards.length,
      firstWord: before.firstWord + segment.stems.length,
    };
    opened.push(segment);
  }
  yield;
  const vocabulary = gathered.done();
  yield;
  const places = placesOf(opened, vocabulary.stems);
  for (let from = 0; from < vocabulary.words; from += wordsAtOnce) {
    yield;
    vocabulary.ready(from, wordsAtOnce);
  }
  yield;
  const indexed = opened.flatMap((segment) => segment.cards);
  const asides = [...tagged, ...aliases];
  return {
    segments: opened,
    cards: indexed,
    byId: new Map(indexed.map((card) => [card.id, card])),
    asidesWith: byStem(asides),
    besides: besidesOf(indexed, asides.length),
    ...weighed(opened, indexed.length),
    ...{ places, asides, vocabulary, phrases },
  };
}

/** Beside which cards each aside stands. */
function besidesOf(cards: readonly IndexedCard[], asides: number): readonly number[][] {
  const found = Array.from({ length: asides }, (): number[] => []);
  for (const [n, card] of cards.entries()) for (const aside of card.asides) found[aside]?.push(n);
  return found;
}
