import type { Note } from './beside.ts';
import type { SegmentWords } from './segment-words.ts';
import { noTerm, type Run, type Watch } from './watch.ts';
import { holdsPairs, pairsPart } from './weights.ts';

/** Words of a segment being noted. */
export type NotingWords = {
  /** Notes all that are left before an end; tells whether there were any. */
  readonly noteUpTo: (end: number) => boolean;
};

/**
 * Notes the terms that are found at places of a segment, which are in order. Sentences are counted as
 * the segment has them. Nearly every place is a word that is sought for itself, and each step here is
 * taken a hundred thousand times.
 */
export function notingWords(
  segment: SegmentWords,
  watch: Watch,
  places: Uint32Array,
  note: Note,
): NotingWords {
  const { stored, stems, sentences, parts } = segment;
  const { anchored, alone, runs } = watch;
  const noteAt = (n: number): void => {
    const place = anchored[stems[stored.tokens[n] ?? 0] ?? 0] ?? 0;
    const term = alone[place] ?? noTerm;
    const sentence = sentences[n] ?? 0;
    if (term !== noTerm) note(term, parts[sentence] ?? 0, sentence);
    else for (const run of runs[place] ?? []) noteRun(run, segment, n, note);
  };
  let at = 0;
  return {
    noteUpTo(end) {
      const from = at;
      for (; at < places.length && (places[at] ?? 0) < end; at += 1) noteAt(places[at] ?? 0);
      return at > from;
    },
  };
}

/** Notes a run that stands, with its rarest word at a place, within one sentence. */
function noteRun(run: Run, segment: SegmentWords, n: number, note: Note): void {
  const { sentences, parts } = segment;
  const sentence = sentences[n] ?? 0;
  const counts = countsIn(run, parts[sentence] ?? 0);
  if (counts !== undefined && stands(run, segment, n - run.anchor))
    note(run.term, counts, sentence);
}

/** The part in which a run counts; pairs count in one of their own, in title and lines alone. */
function countsIn({ pair }: Run, part: number): number | undefined {
  if (!pair) return part;
  return holdsPairs(part) ? pairsPart : undefined;
}

/** Whether a run stands from a word on, within one sentence. */
function stands({ stems: run }: Run, segment: SegmentWords, from: number): boolean {
  const { stored, stems, sentences } = segment;
  return (
    sentences[from] === sentences[from + run.length - 1] &&
    run.every((stem, n) => stems[stored.tokens[from + n] ?? 0] === stem)
  );
}
