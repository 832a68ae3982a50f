import type { Index } from './open-index.ts';
import type { Run, Watch } from './watch.ts';
import { aliasPart, pairsPart } from './weights.ts';

/** Hears of a term in a part of a card; `sentence` counts the card's own, then its situations'. */
export type Note = (term: number, part: number, sentence: number) => void;

/** What is found by a title's other names stands in no sentence of the card. */
export const noSentence = -1;

/**
 * What stands beside cards of what is watched for: for each card the `last` in a list of it, 0 where
 * there is nothing.
 */
export type Beside = {
  readonly last: Uint32Array;
  readonly noteOn: (card: number, note: Note) => void;
};

/** Lists for each card what stands beside it of what is watched for: `before` it another, or 0. */
export function besideCards({ cards, besides, asides }: Index, { inAsides }: Watch): Beside {
  const last = new Uint32Array(cards.length);
  const [listed, before] = [[0], [0]];
  for (const [aside, runs] of inAsides.entries()) {
    if (runs.length === 0) continue;
    for (const card of besides[aside] ?? []) {
      before.push(last[card] ?? 0);
      last[card] = listed.push(aside) - 1;
    }
  }
  return {
    last,
    noteOn(card: number, note: Note): void {
      for (let n = last[card] ?? 0; n > 0; n = before[n] ?? 0) {
        const aside = listed[n] ?? 0;
        noteAside(asides[aside]?.part ?? aliasPart, inAsides[aside], noSentence, note);
      }
    },
  };
}

/** Notes what is found in what stands beside a card; pairs count in a title's other names alone. */
export function noteAside(
  part: number,
  runs: readonly Run[] = [],
  sentence: number,
  note: Note,
): void {
  for (const { term, pair } of runs) {
    if (!pair) note(term, part, sentence);
    else if (part === aliasPart) note(term, pairsPart, sentence);
  }
}
