import { type Findings, gatherFindings } from './findings.ts';
import type { Index } from './open-index.ts';
import type { Depth, IndexedCard, OpenSegment, SegmentWords } from './open-segment.ts';
import type { Run, Watch } from './watch.ts';
import { aliasPart, holdsPairs, pairsPart, partOfField } from './weights.ts';

/** What is found by a title's other names stands in no sentence of the card. */
const noSentence = -1;

/** Hears of a term in a part of a card; `sentence` counts the card's own, then its situations'. */
type Note = (term: number, part: number, sentence: number) => void;

/**
 * Goes through the words of every card that may have a term watched for, and notes those that it
 * has. Words are numbers, and nearly all are passed over with one look: which cards a word is on
 * is kept, but not where on the card.
 */
export function scan(index: Index, watch: Watch, depth: Depth): Findings {
  const found = gatherFindings(watch.terms.length);
  const maybe = mayHaveAny(index, watch, depth);
  for (let n = 0; n < maybe.length; n += 1) {
    const card = maybe[n] === 0 ? undefined : index.cards[n];
    if (!card) continue;
    scanWords(card, depth, watch, found.note);
    noteAsides(card, watch, found.note);
    found.take(card);
  }
  return found.done();
}

/** For each card whether anything may be on it, or beside it, that is reason to look there. */
function mayHaveAny(index: Index, watch: Watch, depth: Depth): Uint8Array {
  const { cards, segments, places, besides } = index;
  const maybe = new Uint8Array(cards.length);
  for (const stem of watch.leads) {
    const end = valueAt(places.starts, stem + 1);
    for (let n = valueAt(places.starts, stem); n < end; n += 1) {
      const segment = segments[valueAt(places.segments, n)];
      if (segment) markCards(maybe, segment, depth, valueAt(places.words, n));
    }
  }
  for (const [aside, { stems }] of index.asides.entries()) {
    if (watch.inAsides[aside]?.length === 0 || !stems.some((stem) => watch.leads.has(stem)))
      continue;
    for (const n of besides[aside] ?? []) maybe[n] = 1;
  }
  return maybe;
}

/** Marks the cards of a segment that have one of its words. */
function markCards(maybe: Uint8Array, segment: OpenSegment, depth: Depth, word: number): void {
  const { firstCard, firstWord, on } = segment;
  const { starts, cards } = on[depth];
  const end = valueAt(starts, word - firstWord + 1);
  for (let n = valueAt(starts, word - firstWord); n < end; n += 1)
    maybe[firstCard + valueAt(cards, n)] = 1;
}

/** Goes through the words of one card, its own and those of its situations. */
export function scanCard(card: IndexedCard, watch: Watch, note: Note): void {
  scanWords(card, 'whole', watch, note);
  noteAsides(card, watch, note);
}

function scanWords(card: IndexedCard, depth: Depth, watch: Watch, note: Note): void {
  const { firstToken, firstSentence, segment } = card;
  const { tokens, lengths } = segment.stored;
  const last = firstToken + (depth === 'heads' ? card.headWords : card.words);
  let sentence = firstSentence;
  let end = firstToken + valueAt(lengths, sentence);
  for (let n = firstToken; n < last; n += 1) {
    const place = valueAt(watch.begins, segment.firstWord + valueAt(tokens, n));
    if (place === 0) continue;
    for (; n >= end; end += valueAt(lengths, sentence)) sentence += 1;
    const runs = watch.runs[place] ?? [];
    const there = runs.filter((run) => goesOn(run, segment, n + 1, end));
    const part = partOf(segment, sentence);
    for (const { term, pair } of there) {
      if (!pair) note(term, part, sentence - firstSentence);
      else if (holdsPairs(part)) note(term, pairsPart, sentence - firstSentence);
    }
  }
}

function partOf({ stored }: SegmentWords, sentence: number): number {
  return valueAt(partOfField, valueAt(stored.fields, sentence));
}

/** Whether the rest of a run stands from a word on, within the sentence. */
function goesOn({ rest }: Run, { stored, stems }: SegmentWords, from: number, end: number) {
  if (rest.length === 0) return true;
  return (
    from + rest.length <= end &&
    rest.every((stem, n) => valueAt(stems, valueAt(stored.tokens, from + n)) === stem)
  );
}

function noteAsides({ asides, tags, sentences }: IndexedCard, watch: Watch, note: Note): void {
  for (let n = 0; n < asides.length; n += 1) {
    const tag = tags[n];
    for (const { term, pair } of watch.inAsides[asides[n] ?? 0] ?? []) {
      if (!tag) note(term, pair ? pairsPart : aliasPart, noSentence);
      else if (!pair) note(term, tag.part, sentences + n);
    }
  }
}

function valueAt(list: ArrayLike<number>, n: number): number {
  return list[n] ?? 0;
}
