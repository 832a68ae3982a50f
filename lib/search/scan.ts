import { type Findings, gatherFindings } from './findings.ts';
import type { Index } from './open-index.ts';
import type { Depth, IndexedCard, OpenSegment, SegmentWords } from './open-segment.ts';
import type { Run, Watch } from './watch.ts';
import { holdsPairs, pairsPart, partOfField } from './weights.ts';

/** Words as numbers, what begins at each (a place in the runs watched for), and their stems. */
type Stretch = {
  readonly words: ArrayLike<number>;
  readonly at: ArrayLike<number>;
  readonly stems: ArrayLike<number>;
  readonly depth: Depth;
};

/** What is found by a title's other names stands in no sentence of the card. */
const noSentence = -1;

/** Hears of a term in a part of a card; `sentence` counts the card's own, then its situations'. */
type Note = (term: number, part: number, sentence: number) => void;

/**
 * Goes through the words of every card that may have a term watched for, and notes those that it
 * has. Words are numbers, and nearly all are passed over with one look: which cards a word is on
 * is kept, but not where on the card.
 */
export function scan({ segments }: Index, watch: Watch, depth: Depth): Findings {
  const found = gatherFindings(watch.terms.length);
  for (const segment of segments) {
    const stretch = stretchOf(segment, watch, depth);
    const maybe = mayHaveAny(segment, stretch, watch);
    for (let n = 0; n < maybe.length; n += 1) {
      const [card, has] = [segment.cards[n], valueAt(maybe, n)];
      if (!card || has === 0) continue;
      if (has & inWords) scanWords(card, stretch, watch, found.note);
      if (has & inAsides) noteAsides(card, watch, found.note);
      found.take(card);
    }
  }
  return found.done();
}

// What a card may have: a word with which something watched for begins, and an aside that has it.
const inWords = 1;
const inAsides = 2;

/** For each card of a segment where on it something may be that is watched for. */
function mayHaveAny({ cards, on, asides }: OpenSegment, { at, depth }: Stretch, watch: Watch) {
  const maybe = new Uint8Array(cards.length);
  const { starts, cards: listed } = on[depth];
  for (let word = 0; word < at.length; word += 1) {
    if (at[word] === 0) continue;
    const end = valueAt(starts, word + 1);
    for (let n = valueAt(starts, word); n < end; n += 1) maybe[valueAt(listed, n)] = inWords;
  }
  for (const aside of watch.inTags.keys()) {
    for (const n of asides.get(aside) ?? []) maybe[n] = valueAt(maybe, n) | inAsides;
  }
  return maybe;
}

/** What of a segment's words is watched for. */
export function stretchOf({ stored, stems }: SegmentWords, watch: Watch, depth: Depth): Stretch {
  const at = new Uint16Array(stems.length);
  for (let word = 0; word < stems.length; word += 1)
    at[word] = valueAt(watch.at, valueAt(stems, word));
  return { words: stored.tokens, at, stems, depth };
}

/** Goes through the words of one card, its own and those of its situations. */
export function scanCard(card: IndexedCard, stretch: Stretch, watch: Watch, note: Note): void {
  scanWords(card, stretch, watch, note);
  if (watch.inTags.size > 0) noteAsides(card, watch, note);
}

function scanWords(card: IndexedCard, stretch: Stretch, watch: Watch, note: Note): void {
  const { words, at, depth } = stretch;
  const { fields, lengths } = card.segment.stored;
  const last = card.firstToken + (depth === 'heads' ? card.headWords : card.words);
  let sentence = card.firstSentence;
  let end = card.firstToken + valueAt(lengths, sentence);
  for (let n = card.firstToken; n < last; n += 1) {
    const begins = valueAt(at, valueAt(words, n));
    if (begins === 0) continue;
    for (; n >= end; end += valueAt(lengths, sentence)) sentence += 1;
    const part = valueAt(partOfField, valueAt(fields, sentence));
    for (const run of runsThere(watch.runs[begins], stretch, n + 1, end)) {
      if (!run.pair) note(run.term, part, sentence - card.firstSentence);
      else if (holdsPairs(part)) note(run.term, pairsPart, sentence - card.firstSentence);
    }
  }
}

/** Those of the runs whose rest stands from a word on, within the sentence. */
function runsThere(
  runs: readonly Run[] = [],
  { words, stems }: Stretch,
  from: number,
  end: number,
): readonly Run[] {
  return runs.filter(
    ({ rest }) =>
      from + rest.length <= end &&
      rest.every((stem, n) => valueAt(stems, valueAt(words, from + n)) === stem),
  );
}

function valueAt(list: ArrayLike<number>, n: number): number {
  return list[n] ?? 0;
}

function noteAsides(card: IndexedCard, { inTags }: Watch, note: Note): void {
  for (const [n, tag] of card.tags.entries()) {
    for (const { term, pair } of inTags.get(tag) ?? []) {
      if (!pair) note(term, tag.part, card.sentences + n);
    }
  }
  for (const alias of card.aliases) {
    for (const { term, pair } of inTags.get(alias) ?? []) {
      note(term, pair ? pairsPart : alias.part, noSentence);
    }
  }
}
