import { type Beside, besideCards, type Note, noSentence, noteAside } from './beside.ts';
import { type Findings, type Gathering, gatherFindings } from './findings.ts';
import { type NotingWords, notingWords } from './note-words.ts';
import type { Index } from './open-index.ts';
import type { Depth, IndexedCard, OpenSegment } from './open-segment.ts';
import type { Positions } from './positions.ts';
import type { Watch } from './watch.ts';
import { aliasPart } from './weights.ts';

/**
 * Notes on every card the terms watched for, card by card. Words are numbers, and where each stands
 * in its segment is listed: no other word is looked at, and of a card with none but where it ends.
 */
export function scan(index: Index, watch: Watch, depth: Depth): Findings {
  const found = gatherFindings(watch.terms);
  const anchored = anchoredWords(index, watch);
  const beside = besideCards(index, watch);
  for (const [number, segment] of index.segments.entries()) {
    const { firstWord, positions } = segment;
    const places = standingAt(positions[depth], firstWord, anchored[number]);
    scanSegment(segment, notingWords(segment, watch, places, found.note), beside, found);
  }
  return found.done();
}

function scanSegment(
  { firstCard, ends }: OpenSegment,
  words: NotingWords,
  beside: Beside,
  found: Gathering,
): void {
  for (let n = 0; n < ends.length; n += 1) {
    const card = firstCard + n;
    const hasWords = words.noteUpTo(ends[n] ?? 0);
    const hasBeside = (beside.last[card] ?? 0) > 0;
    if (hasBeside) beside.noteOn(card, found.note);
    if (hasWords || hasBeside) found.take(card);
  }
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
  const places = new Uint32Array(words);
  for (let n = 0; n < words; n += 1) places[n] = firstToken + n;
  notingWords(segment, watch, places, (term, part, sentence) => {
    note(term, part, sentence - firstSentence);
  }).noteUpTo(firstToken + words);
  for (const [n, aside] of asides.entries()) {
    const sentence = n < tags.length ? sentences + n : noSentence;
    noteAside(tags[n]?.part ?? aliasPart, watch.inAsides[aside], sentence, note);
  }
}
