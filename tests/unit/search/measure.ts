import { readFile } from 'node:fs/promises';
import type { Search, SearchRole } from '#lib/search/open-search.ts';

/** A query that somebody would type, and the cards that it should find. */
export type Wanted = {
  readonly q: string;
  readonly role: SearchRole;
  readonly want: readonly string[];
  /** Which batch it was written in; the first has no number. */
  readonly batch?: number;
  /** Entries held back are never looked at when ranking is tuned. */
  readonly fold: 'develop' | 'held-back';
};

/** How one query fared: the share of wanted cards in the first five, and 1 over the first's place. */
export type Fared = Wanted & {
  readonly recall: number;
  readonly reciprocal: number;
  readonly got: readonly string[];
};

/** Reads the labelled set. */
export async function readQueries(): Promise<readonly Wanted[]> {
  const file = new URL('../../vectors/search/queries.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Runs the queries whose cards are there. */
export function fare(
  search: Search,
  queries: readonly Wanted[],
  there: ReadonlySet<string>,
): readonly Fared[] {
  return queries.flatMap((query) => {
    const want = query.want.filter((id) => there.has(id));
    if (want.length === 0) return [];
    const got = search.find(query.q, query.role).hits.map(({ id }) => id);
    const found = got.slice(0, 5).filter((id) => want.includes(id)).length;
    const place = got.findIndex((id) => want.includes(id));
    const recall = found / Math.min(5, want.length);
    return { ...query, want, recall, reciprocal: place < 0 ? 0 : 1 / (place + 1), got };
  });
}

/** The mean recall at 5 and mean reciprocal rank of some queries. */
export function meansOf(fared: readonly Fared[]): {
  readonly queries: number;
  readonly recallAt5: number;
  readonly mrr: number;
} {
  const mean = (of: (one: Fared) => number) =>
    Number((fared.reduce((sum, one) => sum + of(one), 0) / fared.length).toFixed(3));
  return {
    queries: fared.length,
    recallAt5: mean(({ recall }) => recall),
    mrr: mean(({ reciprocal }) => reciprocal),
  };
}
