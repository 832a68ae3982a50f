import type { Index } from './open-index.ts';
import type { Reading, Sought } from './read-query.ts';
import type { Alias } from './tags.ts';

/**
 * A run of stems that is watched for, the term it belongs to, and the place in it of the rarest of
 * them, at which it is looked for.
 */
export type Run = {
  readonly term: number;
  readonly pair: boolean;
  readonly stems: readonly number[];
  readonly anchor: number;
};

/** A term that is looked for, and whether it is reason enough to show a card. */
export type Term = { readonly name: string; readonly sought: Sought; readonly leads: boolean };

/**
 * What a query looks for. `anchored` gives for each stem of the index the place in `runs` of what
 * is looked for at it, 0 for nothing, and `anchors` are the stems at which anything is; `alone` gives
 * for each place in `runs` the term that is the one word there and nothing else, or `noTerm`;
 * `inAsides` are the runs in what stands beside cards, by its number. A card is found only by a term
 * that leads.
 */
export type Watch = {
  readonly terms: readonly Term[];
  readonly runs: readonly (readonly Run[])[];
  readonly alone: Int16Array;
  readonly anchored: Uint16Array;
  readonly inAsides: readonly (readonly Run[])[];
  readonly anchors: readonly number[];
};

/** Words that only hold a sentence together: sought, passed over on their own, or no reason to look. */
export type Least = 'sought' | 'no-reason' | 'left-out';

const none: readonly Run[] = [];
/** Where no term, or more than one, may stand. */
export const noTerm = -1;

/** Readies what a query looks for. Runs with a stem that stands nowhere are left out. */
export function watchFor({ sought }: Reading, index: Index, least: Least = 'sought'): Watch {
  const terms = [...sought]
    .filter(([, what]) => least !== 'left-out' || !isLeast(what))
    .map(([name, what]) => ({
      name,
      sought: what,
      leads: least !== 'no-reason' || !isLight(what),
    }));
  const runs: Run[][] = [[]];
  const at = new Map<number, number>();
  for (const [term, { sought: what }] of terms.entries()) {
    for (const run of what.runs) {
      const stems = run.flatMap((stem) => index.vocabulary.numberOfStem(stem) ?? []);
      if (stems.length === 0 || stems.length < run.length) continue;
      const anchor = rarestOf(stems, index);
      const stem = stems[anchor] ?? 0;
      const place = at.get(stem) ?? runs.push([]) - 1;
      at.set(stem, place);
      runs[place]?.push({ term, pair: what.pair, stems, anchor });
    }
  }
  const inAsides = index.asides.map(() => none);
  for (const stem of at.keys()) {
    for (const aside of index.asidesWith.get(stem) ?? [])
      inAsides[aside.number] = runsIn(aside, at, runs);
  }
  const alone = Int16Array.from(runs, aloneIn);
  const anchored = new Uint16Array(index.vocabulary.stems);
  for (const [stem, place] of at) anchored[stem] = place;
  return { terms, runs, alone, anchored, inAsides, anchors: [...at.keys()] };
}

function aloneIn([run, another]: readonly Run[]): number {
  return run && !another && run.stems.length === 1 && !run.pair ? run.term : noTerm;
}

/** The place of the stem that stands in fewest places. */
function rarestOf(stems: readonly number[], { places }: Index): number {
  const often = stems.map((stem) => places.often[stem] ?? 0);
  return often.indexOf(Math.min(...often));
}

function isLeast(sought: Sought): boolean {
  return isLight(sought) && sought.runs.every((run) => run.length === 1);
}

function isLight({ weight }: Sought): boolean {
  return weight < 0.1;
}

function runsIn(
  { stems }: Alias,
  at: ReadonlyMap<number, number>,
  runs: readonly (readonly Run[])[],
): readonly Run[] {
  let found: Run[] | undefined;
  for (const [n, stem] of stems.entries()) {
    for (const run of runs[at.get(stem) ?? 0] ?? none) {
      if (!run.stems.every((one, m) => stems[n - run.anchor + m] === one)) continue;
      found ??= [];
      found.push(run);
    }
  }
  return found ?? none;
}
