import type { Card } from '#lib/guidance/card.ts';

/**
 * Runs of words by number: those of each card, and the cards that have each, which stand in
 * `holders` from `first[run]` to `first[run + 1]`.
 */
type Runs = {
  readonly of: readonly Int32Array[];
  readonly first: Int32Array;
  readonly holders: Int32Array;
};

/**
 * Orders cards so that those that say the same things stand together, a pack's worth at a time: each
 * next card is the one that shares most runs of three words with those before it in its pack. What
 * stands together is fetched in less: some 5 % less than in the order of ids. The same cards come in
 * the same order everywhere.
 */
export function orderAlike(cards: readonly Card[], perPack: number): readonly Card[] {
  const runs = readRuns(cards);
  const left = new Set(cards.keys());
  // The pack for which a run was last counted.
  const counted = new Int32Array(2 ** runBits).fill(-1);
  const ordered: number[] = [];
  for (let pack = 0; left.size > 0; pack += 1) {
    const shared = new Float64Array(cards.length);
    for (let n = 0; n < perPack && left.size > 0; n += 1) {
      const next = nearest(left, shared, runs);
      left.delete(next);
      ordered.push(next);
      for (const run of runs.of[next] ?? []) {
        if (counted[run] !== pack) share(shared, runs, run);
        counted[run] = pack;
      }
    }
  }
  return ordered.flatMap((at) => cards.slice(at, at + 1));
}

function share(shared: Float64Array, { first, holders }: Runs, run: number): void {
  const [from, end] = [first[run] ?? 0, first[run + 1] ?? 0];
  // What every second card says tells none apart, and takes longest to count.
  if ((end - from) * 2 > shared.length) return;
  for (let n = from; n < end; n += 1) {
    const at = holders[n] ?? 0;
    shared[at] = (shared[at] ?? 0) + 1;
  }
}

/** The card that shares most for its length; the first of several alike. */
function nearest(left: ReadonlySet<number>, shared: Float64Array, { of }: Runs): number {
  let [best, most] = [-1, -1];
  for (const at of left) {
    const score = (shared[at] ?? 0) / Math.sqrt(Math.max(of[at]?.length ?? 0, 1));
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

function readRuns(cards: readonly Card[]): Runs {
  const of = cards.map((card) => Int32Array.from(new Set(runsIn(JSON.stringify(card)))));
  const first = new Int32Array(2 ** runBits + 1);
  for (const runs of of) for (const run of runs) first[run + 1] = (first[run + 1] ?? 0) + 1;
  for (let run = 1; run < first.length; run += 1)
    first[run] = (first[run] ?? 0) + (first[run - 1] ?? 0);
  const holders = new Int32Array(first.at(-1) ?? 0);
  const filled = first.slice();
  for (const [at, runs] of of.entries()) {
    for (const run of runs) {
      holders[filled[run] ?? 0] = at;
      filled[run] = (filled[run] ?? 0) + 1;
    }
  }
  return { of, first, holders };
}

const runBits = 17;

/** Runs of three words, by hash: two that fall together only make two cards seem more alike. */
function runsIn(text: string): readonly number[] {
  const runs: number[] = [];
  let [word, last, before] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordPart(code)) word = Math.imul(word ^ code, 0x0100_0193);
    else if (word !== 0) {
      const run = Math.imul(Math.imul(before, 31) + last, 31) + word;
      runs.push(Math.imul(run, 0x9e37_79b1) >>> (32 - runBits));
      [before, last, word] = [last, word, 0];
    }
  }
  return runs;
}

/** Letters and figures, and all that is no ASCII. */
function isWordPart(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code > 0x7f;
}
