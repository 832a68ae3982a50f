import { type CardTables, tablesOf } from './card-tables.ts';
import type { Findable } from './findable.ts';
import { type Positions, positionsOf, spreadOf } from './positions.ts';
import type { Segment } from './segment.ts';
import { type SegmentCard, segmentCards } from './segment-cards.ts';
import { countedIn, type SegmentWords } from './segment-words.ts';
import { type Phrases, phrasesIn } from './synonyms.ts';
import type { Alias, Asides, Tag } from './tags.ts';
import type { Gathered } from './vocabulary.ts';
import { holdsPairs, pairsPart, partsInAll } from './weights.ts';

/** A card of the open index. */
export type IndexedCard = SegmentCard & {
  readonly shown: Findable;
  readonly segment: SegmentWords;
  /** How many of its words are title and lines, which come first. */
  readonly headWords: number;
  readonly tags: readonly Tag[];
  /** The numbers of its tags, then of the other names of its title. */
  readonly asides: readonly number[];
};

/** Whether all words are gone through, or those of titles and lines alone. */
export type Depth = 'whole' | 'heads';

/** A segment that can be searched: those of its cards that are shown, and what is on which. */
export type OpenSegment = SegmentWords & {
  readonly cards: readonly IndexedCard[];
  /** Where each card ends among the tokens. */
  readonly ends: Uint32Array;
  readonly tables: CardTables;
  /** The number of its first card among all. */
  readonly firstCard: number;
  /** Where each word stands on the cards: anywhere, or in title and lines. */
  readonly positions: Readonly<Record<Depth, Positions>>;
};

/** How many cards and words the segments before have. */
export type Before = { readonly firstCard: number; readonly firstWord: number };

/** What a segment is opened with. */
export type Opening = {
  readonly shown: ReadonlyMap<string, Findable>;
  readonly asides: Asides;
  readonly phrases: Phrases;
  readonly gathered: Gathered;
};

/** Opens a segment: a task of a few milliseconds. Cards that are shown from elsewhere are left out. */
export function openSegment(stored: Segment, before: Before, opening: Opening): OpenSegment {
  const { firstCard, firstWord } = before;
  const { shown, gathered } = opening;
  const words = stored.words.split(' ');
  const stems = new Uint32Array(words.length);
  const segment = { stored, stems, firstWord, ...countedIn(stored) };
  const [cards, sizesOfAll]: [IndexedCard[], number[]] = [[], []];
  for (const one of segmentCards(stored)) {
    const { firstSentence, firstToken } = one;
    const card = shown.get(one.id);
    if (card?.pack === stored.pack) {
      const tags = card.situations.flatMap((situation) => opening.asides.tags.get(situation) ?? []);
      const title = stored.tokens.subarray(
        firstToken,
        firstToken + (stored.lengths[firstSentence] ?? 0),
      );
      const aliases = aliasesOf(
        Array.from(title, (word) => words[word] ?? ''),
        opening,
      );
      const beside = [...tags, ...aliases];
      const sizes = sizesOf(segment, firstSentence, one.sentences, beside);
      const headWords = sizes.reduce((sum, size, part) => sum + (holdsPairs(part) ? size : 0), 0);
      const asides = beside.map(({ number }) => number);
      cards.push({ ...one, headWords, shown: card, segment, tags, asides });
      sizesOfAll.push(...sizes);
    }
  }
  const positions = {
    whole: positionsOf(words.length, stored.tokens, cards),
    heads: positionsOf(words.length, stored.tokens, cards.map(headOf)),
  };
  const spread = spreadOf(words.length, stored.tokens, cards);
  for (const [n, word] of words.entries()) stems[n] = gathered.take(word, spread[n] ?? 0);
  const ends = Uint32Array.from(cards, (card) => card.firstToken + card.words);
  return { ...segment, cards, ends, tables: tablesOf(cards, sizesOfAll), firstCard, positions };
}

function headOf({ firstToken, headWords }: IndexedCard) {
  return { firstToken, words: headWords };
}

/** What else a title might have said, by the synonyms of its words. */
function aliasesOf(title: readonly string[], { phrases, asides, gathered }: Opening): Alias[] {
  const found = phrasesIn(title.map(gathered.stem), phrases);
  return [...new Set(found.map(({ group }) => group))].flatMap(
    (group) => asides.aliases[group] ?? [],
  );
}

/** How many words each part of a card has. */
function sizesOf(
  { stored, parts }: SegmentWords,
  first: number,
  sentences: number,
  asides: readonly Alias[],
): number[] {
  const sizes = Array.from({ length: partsInAll }, () => 0);
  const add = (part: number, words: number) => {
    sizes[part] = (sizes[part] ?? 0) + words;
  };
  for (let n = first; n < first + sentences; n += 1) {
    const [part, words] = [parts[n] ?? 0, stored.lengths[n] ?? 0];
    add(part, words);
    if (holdsPairs(part) && words > 1) add(pairsPart, words - 1);
  }
  for (const { part, stems } of asides) add(part, stems.length);
  return sizes;
}
