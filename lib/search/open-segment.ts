import type { Findable } from './findable.ts';
import type { Segment, SegmentCard } from './segment.ts';
import { type Phrases, phrasesIn } from './synonyms.ts';
import type { Alias, Tag, Tags } from './tags.ts';
import type { Gathered } from './vocabulary.ts';
import { holdsPairs, pairsPart, partOfField, partsInAll } from './weights.ts';

/** A card of the open index: where its words begin in its segment, and how many each part has. */
export type IndexedCard = SegmentCard & {
  readonly shown: Findable;
  readonly segment: OpenSegment;
  readonly firstSentence: number;
  readonly firstToken: number;
  /** How many of its words are title and lines, which come first. */
  readonly headWords: number;
  readonly tags: readonly Tag[];
  readonly aliases: readonly Alias[];
  readonly sizes: readonly number[];
};

/** A segment, the number of each of its words' stem, and those of its cards that are shown. */
export type OpenSegment = {
  readonly stored: Segment;
  readonly stems: Uint32Array;
  readonly cards: readonly IndexedCard[];
};

/** What a segment is opened with. */
export type Opening = {
  readonly shown: ReadonlyMap<string, Findable>;
  readonly tags: Tags;
  readonly phrases: Phrases;
  readonly aliases: readonly Alias[];
  readonly gathered: Gathered;
};

/** Opens a segment: a task of a few milliseconds. Cards that are shown from elsewhere are left out. */
export function openSegment(stored: Segment, opening: Opening): OpenSegment {
  const { shown, tags, gathered } = opening;
  const words = stored.words.split(' ');
  const stems = new Uint32Array(words.length);
  const cards: IndexedCard[] = [];
  const segment: OpenSegment = { stored, stems, cards };
  let [firstSentence, firstToken] = [0, 0];
  for (const one of stored.cards) {
    const card = shown.get(one.id);
    if (card?.pack === stored.pack) {
      const tagged = card.situations.flatMap((situation) => tags.get(situation) ?? []);
      const title = stored.tokens.subarray(
        firstToken,
        firstToken + (stored.lengths[firstSentence] ?? 0),
      );
      const aliases = aliasesOf(
        Array.from(title, (word) => words[word] ?? ''),
        opening,
      );
      const sizes = sizesOf(stored, firstSentence, one.sentences, [...tagged, ...aliases]);
      const headWords = sizes.reduce((sum, size, part) => sum + (holdsPairs(part) ? size : 0), 0);
      const begins = { firstSentence, firstToken, headWords };
      cards.push({ ...one, ...begins, shown: card, segment, tags: tagged, aliases, sizes });
    }
    firstSentence += one.sentences;
    firstToken += one.words;
  }
  const counts = countCards(words.length, cards);
  for (const [n, word] of words.entries()) stems[n] = gathered.take(word, counts[n] ?? 0);
  return segment;
}

/** What else a title might have said, by the synonyms of its words. */
function aliasesOf(title: readonly string[], { phrases, aliases, gathered }: Opening): Alias[] {
  const found = phrasesIn(title.map(gathered.stem), phrases);
  return [...new Set(found.map(({ group }) => group))].flatMap((group) => aliases[group] ?? []);
}

/** How many words each part of a card has. */
function sizesOf(
  stored: Segment,
  first: number,
  sentences: number,
  asides: readonly Alias[],
): number[] {
  const sizes = Array.from({ length: partsInAll }, () => 0);
  const add = (part: number, words: number) => {
    sizes[part] = (sizes[part] ?? 0) + words;
  };
  for (let n = first; n < first + sentences; n += 1) {
    const [part, words] = [partOfField[stored.fields[n] ?? 0] ?? 0, stored.lengths[n] ?? 0];
    add(part, words);
    if (holdsPairs(part) && words > 1) add(pairsPart, words - 1);
  }
  for (const { part, stems } of asides) add(part, stems.length);
  return sizes;
}

/** On how many of the cards each word stands. */
function countCards(words: number, cards: readonly IndexedCard[]): Uint32Array {
  const [counts, lastAt] = [new Uint32Array(words), new Uint32Array(words)];
  for (const [at, { segment, firstToken, words: own }] of cards.entries()) {
    for (const word of segment.stored.tokens.subarray(firstToken, firstToken + own)) {
      if (lastAt[word] === at + 1) continue;
      lastAt[word] = at + 1;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  return counts;
}
