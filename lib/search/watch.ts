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
 * What a query looks for, by the numbers of stems: `at` gives for each stem a place in `runs`, 0
 * for those that begin nothing. `inTags` are the runs in
 * those labels and cues of situations, and aliases, that have any.
 */
export type Watch = {
  readonly terms: readonly { readonly name: string; readonly sought: Sought }[];
  readonly at: Uint16Array;
  readonly runs: readonly (readonly Run[])[];
  readonly inTags: ReadonlyMap<Alias, readonly Run[]>;
};

/**
 * Readies what a query looks for. Runs with a stem that stands nowhere are left out. `lean` leaves
 * out words that only hold a sentence together, but where they are part of a phrase.
 */
export function watchFor({ sought }: Reading, index: Index, lean = false): Watch {
  const terms = [...sought]
    .map(([name, what]) => ({ name, sought: what }))
    .filter((term) => !lean || !isLeast(term.sought));
  const at = new Uint16Array(index.vocabulary.stems);
  const runs: Run[][] = [[]];
  for (const [term, { sought: what }] of terms.entries()) {
    for (const run of what.runs) {
      const numbers = run.flatMap((stem) => index.vocabulary.numberOfStem(stem) ?? []);
      const [first, ...rest] = numbers;
      if (first === undefined || numbers.length < run.length) continue;
      const own = runs[at[first] || runs.length] ?? [];
      if (own.length === 0) at[first] = runs.push(own) - 1;
      own.push({ term, pair: what.pair, rest });
    }
  }
  const asides: readonly Alias[] = [...[...index.tags.values()].flat(), ...index.aliases];
  const found = asides.map((aside) => [aside, runsIn(aside, at, runs)] as const);
  return { terms, at, runs, inTags: new Map(found.filter(([, some]) => some.length > 0)) };
}

function isLeast({ runs, weight }: Sought): boolean {
  return weight < 0.1 && runs.every((run) => run.length === 1);
}

function runsIn({ stems }: Alias, at: Uint16Array, runs: readonly (readonly Run[])[]): Run[] {
  const found: Run[] = [];
  for (const [n, stem] of stems.entries()) {
    const begins = at[stem] ?? 0;
    if (begins === 0) continue;
    for (const run of runs[begins] ?? [])
      if (run.rest.every((next, m) => stems[n + 1 + m] === next)) found.push(run);
  }
  return found;
}
