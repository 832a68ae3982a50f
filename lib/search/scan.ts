import { besideCards, type Note, noSentence, noteAside } from './beside.ts';
import { type Findings, gatherFindings } from './findings.ts';
import type { Index } from './open-index.ts';
import type { Depth, IndexedCard, SegmentWords } from './open-segment.ts';
import type { Positions } from './positions.ts';
import type { Run, Watch } from './watch.ts';
import { aliasPart, holdsPairs, pairsPart, partOfField } from './weights.ts';

/** Some of a list of places, `from` one up to another: those in one card, and where that begins. */
type Stretch = {
  readonly places: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
  readonly firstToken: number;
  readonly firstSentence: number;
};

/**
 * Notes on every card the terms watched for, card by card. Words are numbers, and where each stands
 * in its segment is listed: no other word is looked at, and of a card with none but where it ends.
 */
export function scan(index: Index, watch: Watch, depth: Depth): Findings {
  const found = gatherFindings(watch.terms);
  const anchored = anchoredWords(index, watch);
  const beside = besideCards(index, watch);
  for (const [number, segment] of index.segments.entries()) {
    const { firstCard, firstWord, positions, tables } = segment;
    const places = standingAt(positions[depth], firstWord, anchored[number]);
    const { ends, firstTokens, firstSentences } = tables;
    let to = 0;
    for (let n = 0; n < ends.length; n += 1) {
      const [from, end] = [to, ends[n] ?? 0];
      while (to < places.length && (places[to] ?? 0) < end) to += 1;
      if (to > from) {
        const [firstToken, firstSentence] = [firstTokens[n] ?? 0, firstSentences[n] ?? 0];
        const stretch = { places, from, to, firstToken, firstSentence };
        noteWords(segment, stretch, watch, found.note);
      }
      beside.noteOn(firstCard + n, found.note);
      found.take(firstCard + n);
    }
  }
  return found.done();
}

/** The words of each segment at which anything is looked for. */
function anchoredWords({ segments, places }: Index, { anchors }: Watch): readonly number[][] {
  const anchored = segments.map((): number[] => []);
  for (const stem of anchors) {
    const end = places.starts[stem + 1] ?? 0;
    for (let n = places.starts[stem] ?? 0; n < end; n += 1)
      anchored[places.segments[n] ?? 0]?.push(places.words[n] ?? 0);
  }
  return anchored;
}

/** Every place of some words of a segment, in order. */
function standingAt(
  { starts, tokens }: Positions,
  firstWord: number,
  words: readonly number[] = [],
) {
  let length = 0;
  for (const word of words)
    length += (starts[word - firstWord + 1] ?? 0) - (starts[word - firstWord] ?? 0);
  const all = new Uint32Array(length);
  let at = 0;
  for (const word of words) {
    const end = starts[word - firstWord + 1] ?? 0;
    for (let n = starts[word - firstWord] ?? 0; n < end; n += 1) {
      all[at] = tokens[n] ?? 0;
      at += 1;
    }
  }
  return words.length > 1 ? all.sort() : all;
}

/** Notes what one card has, its own words and those of its situations. */
export function scanCard(card: IndexedCard, watch: Watch, note: Note): void {
  const { firstToken, firstSentence, words, segment, asides, tags, sentences } = card;
  const places: number[] = [];
  for (let n = firstToken; n < firstToken + words; n += 1) {
    if (placeOfRuns(n, segment, watch) > 0) places.push(n);
  }
  const stretch = { places, from: 0, to: places.length, firstToken, firstSentence };
  noteWords(segment, stretch, watch, note);
  for (const [n, aside] of asides.entries()) {
    const sentence = n < tags.length ? sentences + n : noSentence;
    noteAside(tags[n]?.part ?? aliasPart, watch.inAsides[aside], sentence, note);
  }
}

function placeOfRuns(n: number, { stored, firstWord }: SegmentWords, { anchored }: Watch): number {
  return anchored[firstWord + (stored.tokens[n] ?? 0)] ?? 0;
}

/** Notes the terms that are found at these places of a card, which are in order. */
function noteWords(segment: SegmentWords, stretch: Stretch, watch: Watch, note: Note): void {
  const { places, from, to, firstToken, firstSentence } = stretch;
  const { lengths } = segment.stored;
  let sentence = firstSentence;
  let [start, end] = [firstToken, firstToken + (lengths[sentence] ?? 0)];
  for (let at = from; at < to; at += 1) {
    const n = places[at] ?? 0;
    while (n >= end) {
      sentence += 1;
      [start, end] = [end, end + (lengths[sentence] ?? 0)];
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
  return partOfField[stored.fields[sentence] ?? 0] ?? 0;
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
    run.every((stem, n) => stems[stored.tokens[from + n] ?? 0] === stem)
  );
}
