import type { Index } from './open-index.ts';
import type { Reading, Sought } from './read-query.ts';
import type { Alias } from './tags.ts';

/** A run of stems that is watched for: the term it belongs to, and the stems after the first. */
export type Run = {
  readonly term: number;
  readonly pair: boolean;
  readonly rest: readonly number[];
};

/**
 * What a query looks for. `begins` gives for each word of the index the place in `runs` of what
 * begins with it, 0 for nothing; `inAsides` are the runs in what stands beside cards, by its number.
 * Only a stem of `leads` brings a card up: the rest is looked for on the cards that have one.
 */
export type Watch = {
  readonly terms: readonly { readonly name: string; readonly sought: Sought }[];
  readonly runs: readonly (readonly Run[])[];
  readonly begins: Uint16Array;
  readonly inAsides: readonly (readonly Run[])[];
  readonly leads: ReadonlySet<number>;
};

/** Words that only hold a sentence together: sought, passed over on their own, or no reason to look. */
export type Least = 'sought' | 'no-reason' | 'left-out';

/** Readies what a query looks for. Runs with a stem that stands nowhere are left out. */
export function watchFor({ sought }: Reading, index: Index, least: Least = 'sought'): Watch {
  const terms = [...sought]
    .map(([name, what]) => ({ name, sought: what }))
    .filter((term) => least !== 'left-out' || !isLeast(term.sought));
  const runs: Run[][] = [[]];
  const at = new Map<number, number>();
  const leads = new Set<number>();
  for (const [term, { sought: what }] of terms.entries()) {
    for (const run of what.runs) {
      const numbers = run.flatMap((stem) => index.vocabulary.numberOfStem(stem) ?? []);
      const [first, ...rest] = numbers;
      if (first === undefined || numbers.length < run.length) continue;
      const place = at.get(first) ?? runs.push([]) - 1;
      at.set(first, place);
      runs[place]?.push({ term, pair: what.pair, rest });
      if (least !== 'no-reason' || !isLight(what)) leads.add(first);
    }
  }
  const inAsides = index.asides.map((aside) => runsIn(aside, at, runs));
  return { terms, runs, begins: beginsOf(index, at), inAsides, leads };
}

function isLeast(sought: Sought): boolean {
  return isLight(sought) && sought.runs.every((run) => run.length === 1);
}

function isLight({ weight }: Sought): boolean {
  return weight < 0.1;
}

function beginsOf({ places, words }: Index, at: ReadonlyMap<number, number>): Uint16Array {
  const begins = new Uint16Array(words);
  for (const [stem, place] of at) {
    const end = places.starts[stem + 1] ?? 0;
    for (let n = places.starts[stem] ?? 0; n < end; n += 1) begins[places.words[n] ?? 0] = place;
  }
  return begins;
}

const none: readonly Run[] = [];

function runsIn(
  { stems }: Alias,
  at: ReadonlyMap<number, number>,
  runs: readonly (readonly Run[])[],
): readonly Run[] {
  let found: Run[] | undefined;
  for (const [n, stem] of stems.entries()) {
    for (const run of runs[at.get(stem) ?? 0] ?? none) {
      if (!run.rest.every((next, m) => stems[n + 1 + m] === next)) continue;
      found ??= [];
      found.push(run);
    }
  }
  return found ?? none;
}
