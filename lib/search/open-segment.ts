import type { Findable } from './findable.ts';
import { type Postings, postingsOf } from './postings.ts';
import type { Segment, SegmentCard } from './segment.ts';
import { type Phrases, phrasesIn } from './synonyms.ts';
import type { Alias, Tag, Tags } from './tags.ts';
import type { Gathered } from './vocabulary.ts';
import { holdsPairs, pairsPart, partOfField, partsInAll } from './weights.ts';

/** A card of the open index: where its words begin in its segment, and how many each part has. */
export type IndexedCard = SegmentCard & {
  readonly shown: Findable;
  readonly segment: SegmentWords;
  readonly firstSentence: number;
  readonly firstToken: number;
  /** How many of its words are title and lines, which come first. */
  readonly headWords: number;
  readonly tags: readonly Tag[];
  readonly aliases: readonly Alias[];
  readonly sizes: readonly number[];
};

/** Whether all words are gone through, or those of titles and lines alone. */
export type Depth = 'whole' | 'heads';

/** A segment as it is stored, and the number of each of its words' stem. */
export type SegmentWords = { readonly stored: Segment; readonly stems: Uint32Array };

/** A segment that can be searched: those of its cards that are shown, and what is on which. */
export type OpenSegment = SegmentWords & {
  readonly cards: readonly IndexedCard[];
  /** On which of the cards each word stands: anywhere, or in title and lines. */
  readonly on: Readonly<Record<Depth, Postings>>;
  /** Which of the cards have each label or cue of a situation, and each other name. */
  readonly asides: ReadonlyMap<Alias, readonly number[]>;
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
  const segment: SegmentWords = { stored, stems };
  const cards: IndexedCard[] = [];
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
  const on = {
    whole: postingsOf(words.length, stored.tokens, cards),
    heads: postingsOf(words.length, stored.tokens, cards.map(headOf)),
  };
  const { starts } = on.whole;
  for (const [n, word] of words.entries())
    stems[n] = gathered.take(word, (starts[n + 1] ?? 0) - (starts[n] ?? 0));
  return { ...segment, cards, on, asides: asidesOf(cards) };
}

function headOf({ firstToken, headWords }: IndexedCard) {
  return { firstToken, words: headWords };
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

function asidesOf(cards: readonly IndexedCard[]): ReadonlyMap<Alias, readonly number[]> {
  const found = new Map<Alias, number[]>();
  for (const [n, { tags, aliases }] of cards.entries()) {
    for (const aside of [...tags, ...aliases]) {
      const known = found.get(aside);
      if (known) known.push(n);
      else found.set(aside, [n]);
    }
  }
  return found;
}
