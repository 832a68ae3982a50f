import type { Situation } from './front.ts';
import type { Audience } from './identity.ts';
import type { CardSummary } from './summary.ts';

/** The two views of the panel. */
export type Role = 'consulting' | 'reception';

/** Cards listed for an audience, by title. */
export function cardsFor(
  summaries: readonly CardSummary[],
  audience: Audience,
): readonly CardSummary[] {
  return summaries
    .filter((card) => card.audience.includes(audience))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB') || (a.id < b.id ? -1 : 1));
}

/**
 * Cards of a situation for an audience: first those for which it is the chief situation
 * (the first that the card names), then by title.
 */
export function cardsOf(
  summaries: readonly CardSummary[],
  situation: string,
  audience: Audience,
): readonly CardSummary[] {
  return cardsFor(summaries, audience)
    .filter((card) => card.situations.includes(situation))
    .sort((a, b) => a.situations.indexOf(situation) - b.situations.indexOf(situation));
}

/** Situations of an audience that hold at least one card, in the editor's order. */
export function situationsFor(
  situations: readonly Situation[],
  summaries: readonly CardSummary[],
  audience: Audience,
): readonly Situation[] {
  return situations
    .filter((situation) => situation.audience.includes(audience))
    .filter((situation) => cardsOf(summaries, situation.id, audience).length > 0)
    .sort((a, b) => a.order - b.order);
}
