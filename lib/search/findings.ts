import { partsInAll } from './weights.ts';

/**
 * What a scan found, in flat lists, since it may be a hundred thousand places: the numbers of the
 * `cards` that have anything; for the card n, from `starts[n]` up to `starts[n + 1]`, the cells it
 * has (a term times the number of parts, and the part) and how often; and on how many cards each
 * cell is.
 */
export type Findings = {
  readonly cards: readonly number[];
  readonly starts: readonly number[];
  readonly cells: readonly number[];
  readonly times: readonly number[];
  readonly spread: Uint32Array;
};

/** Findings being gathered. */
export type Gathering = {
  readonly note: (term: number, part: number) => void;
  /** Takes what was noted since the last time for a card's. */
  readonly take: (card: number) => void;
  readonly done: () => Findings;
};

/** Gathers findings for terms, a card at a time; only those that lead bring a card up. */
export function gatherFindings(terms: readonly { readonly leads: boolean }[]): Gathering {
  const counts = new Uint16Array(terms.length * partsInAll);
  const spread = new Uint32Array(terms.length * partsInAll);
  const leads = terms.map((term) => term.leads);
  let led = false;
  const cards: number[] = [];
  const starts: number[] = [0];
  const cells: number[] = [];
  const times: number[] = [];
  return {
    note(term, part) {
      const cell = term * partsInAll + part;
      led ||= leads[term] ?? false;
      if (counts[cell] === 0) cells.push(cell);
      counts[cell] = (counts[cell] ?? 0) + 1;
    },
    take(card) {
      const from = times.length;
      if (cells.length === from) return;
      if (!led) {
        for (const cell of cells.splice(from)) counts[cell] = 0;
        return;
      }
      led = false;
      for (let n = from; n < cells.length; n += 1) {
        const cell = cells[n] ?? 0;
        times.push(counts[cell] ?? 0);
        counts[cell] = 0;
        spread[cell] = (spread[cell] ?? 0) + 1;
      }
      cards.push(card);
      starts.push(cells.length);
    },
    done: () => ({ cards, starts, cells, times, spread }),
  };
}
