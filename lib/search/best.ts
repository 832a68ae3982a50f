import type { Findings } from './findings.ts';
import type { Index } from './open-index.ts';
import type { IndexedCard } from './open-segment.ts';

/** A card that was found: its number among those, and its score. */
export type Scored = { readonly card: IndexedCard; readonly at: number; readonly score: number };

/** Scores of the cards that were found, at most how many are wanted, and what share of the best. */
type Wanted = { readonly scores: Float64Array; readonly most: number; readonly share: number };

/**
 * The cards with the best scores, best first; more than are wanted only where scores are the same.
 * To put all in order would take as long as to find them.
 */
export function bestOf(
  index: Index,
  found: Findings,
  { scores, most, share }: Wanted,
): readonly Scored[] {
  const highest = highestOf(scores, most);
  const least = Math.max((highest.at(-1) ?? 0) * share, highest[0] ?? 0, Number.MIN_VALUE);
  const best: Scored[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    const card = score >= least ? index.cards[found.cards[at] ?? -1] : undefined;
    if (card) best.push({ card, at, score });
  }
  return best.sort((a, b) => b.score - a.score || (a.card.id < b.card.id ? -1 : 1));
}

/** So many of the highest scores, the highest last. */
function highestOf(scores: Float64Array, most: number): Float64Array {
  const highest = new Float64Array(most);
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score <= (highest[0] ?? 0)) continue;
    let place = 0;
    for (; (highest[place + 1] ?? Number.POSITIVE_INFINITY) < score; place += 1)
      highest[place] = highest[place + 1] ?? 0;
    highest[place] = score;
  }
  return highest;
}
