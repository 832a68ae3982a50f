import { type Findings, gatherFindings } from './findings.ts';
import type { Index } from './open-index.ts';
import type { Depth, IndexedCard, SegmentWords } from './open-segment.ts';
import type { Positions } from './positions.ts';
import type { Run, Watch } from './watch.ts';
import { aliasPart, holdsPairs, pairsPart, partOfField } from './weights.ts';

/** What is found by a title's other names stands in no sentence of the card. */
const noSentence = -1;

/** Hears of a term in a part of a card; `sentence` counts the card's own, then its situations'. */
type Note = (term: number, part: number, sentence: number) => void;

/**
 * Notes on every card the terms watched for, card by card. Words are numbers, and where each stands
 * in its segment is listed: no other word is looked at.
 */
export function scan(index: Index, watch: Watch, depth: Depth): Findings {
  const found = gatherFindings(watch.terms);
  const anchored = anchoredWords(index, watch);
  const beside = besideWhich(index, watch);
  for (const [number, { cards, firstCard, firstWord, positions }] of index.segments.entries()) {
    const all = standingAt(positions[depth], firstWord, anchored[number]);
    let at = 0;
    for (const [n, card] of cards.entries()) {
      const from = at;
      while (valueAt(all, at) < card.firstToken + card.words && at < all.length) at += 1;
      if (at > from) noteWords(card, all.subarray(from, at), watch, found.note);
      if (beside[firstCard + n] === 1) noteAsides(card, watch, found.note);
      found.take(card);
    }
  }
  return found.done();
}

/** The words of each segment at which anything is looked for. */
function anchoredWords({ segments, places }: Index, { anchors }: Watch): readonly number[][] {
  const anchored = segments.map((): number[] => []);
  for (const stem of anchors) {
    const end = valueAt(places.starts, stem + 1);
    for (let n = valueAt(places.starts, stem); n < end; n += 1)
      anchored[valueAt(places.segments, n)]?.push(valueAt(places.words, n));
  }
  return anchored;
}

/** For each card whether anything watched for stands beside it. */
function besideWhich({ cards, besides }: Index, { inAsides }: Watch): Uint8Array {
  const beside = new Uint8Array(cards.length);
  for (const [aside, runs] of inAsides.entries()) {
    if (runs.length > 0) for (const n of besides[aside] ?? []) beside[n] = 1;
  }
  return beside;
}

/** Every place of some words of a segment, in order. */
function standingAt(positions: Positions, firstWord: number, words: readonly number[] = []) {
  const lists = words.map((word) => {
    const [from, to] = [word - firstWord, word - firstWord + 1].map((n) => positions.starts[n]);
    return positions.tokens.subarray(from, to);
  });
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return lists.length > 1 ? all.sort() : all;
}

/** Notes what one card has, its own words and those of its situations. */
export function scanCard(card: IndexedCard, watch: Watch, note: Note): void {
  const { firstToken, words, segment } = card;
  const all: number[] = [];
  for (let n = firstToken; n < firstToken + words; n += 1) {
    if (placeOfRuns(n, segment, watch) > 0) all.push(n);
  }
  noteWords(card, all, watch, note);
  noteAsides(card, watch, note);
}

function placeOfRuns(n: number, { stored, firstWord }: SegmentWords, { anchored }: Watch): number {
  return valueAt(anchored, firstWord + valueAt(stored.tokens, n));
}

/** Notes the terms that are found at these places of a card, which are in order. */
function noteWords(card: IndexedCard, places: ArrayLike<number>, watch: Watch, note: Note): void {
  const { firstToken, firstSentence, segment } = card;
  const { lengths } = segment.stored;
  let sentence = firstSentence;
  let [start, end] = [firstToken, firstToken + valueAt(lengths, sentence)];
  for (let at = 0; at < places.length; at += 1) {
    const n = valueAt(places, at);
    while (n >= end) {
      sentence += 1;
      [start, end] = [end, end + valueAt(lengths, sentence)];
    }
    const part = partOf(segment, sentence);
    for (const run of watch.runs[placeOfRuns(n, segment, watch)] ?? []) {
      const counts = countsIn(run, part);
      if (counts !== undefined && stands(run, segment, n - run.anchor, [start, end]))
        note(run.term, counts, sentence - firstSentence);
    }
  }
}

/** The part in which a run counts; pairs count in one of their own, in title and lines alone. */
function countsIn({ pair }: Run, part: number): number | undefined {
  if (!pair) return part;
  return holdsPairs(part) ? pairsPart : undefined;
}

function partOf({ stored }: SegmentWords, sentence: number): number {
  return valueAt(partOfField, valueAt(stored.fields, sentence));
}

/** Whether a run stands from a word on, within the sentence. */
function stands(
  { stems: run }: Run,
  { stored, stems }: SegmentWords,
  from: number,
  [start, end]: readonly [start: number, end: number],
): boolean {
  if (run.length === 1) return true;
  return (
    from >= start &&
    from + run.length <= end &&
    run.every((stem, n) => valueAt(stems, valueAt(stored.tokens, from + n)) === stem)
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
