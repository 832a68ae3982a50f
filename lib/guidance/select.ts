import type { Situation } from './front.ts';
import type { Audience } from './identity.ts';
import type { CardSummary } from './summary.ts';

/** The two views of the panel. */
export type Role = 'consulting' | 'reception';

/** Cards listed for an audience, by title; quotation marks do not count. */
export function cardsFor(
  summaries: readonly CardSummary[],
  audience: Audience,
): readonly CardSummary[] {
  return summaries.filter((card) => card.audience.includes(audience)).sort(byTitle);
}

/**
 * Cards of a situation for an audience: first those that the editor put first, then those for
 * which it is the chief situation (the first that the card names), then by title.
 */
export function cardsOf(
  summaries: readonly CardSummary[],
  situation: Pick<Situation, 'id'> & { readonly first?: readonly string[] | undefined },
  audience: Audience,
): readonly CardSummary[] {
  const { id, first = [] } = situation;
  const place = (card: CardSummary): number => {
    const at = first.indexOf(card.id);
    return at >= 0 ? at - first.length : card.situations.indexOf(id);
  };
  return cardsFor(summaries, audience)
    .filter((card) => card.situations.includes(id))
    .sort((a, b) => place(a) - place(b));
}

/** Situations of an audience that hold at least one card, in the editor's order. */
export function situationsFor(
  situations: readonly Situation[],
  summaries: readonly CardSummary[],
  audience: Audience,
): readonly Situation[] {
  return situations
    .filter((situation) => situation.audience.includes(audience))
    .filter((situation) => cardsOf(summaries, situation, audience).length > 0)
    .sort((a, b) => a.order - b.order);
}

const titles = new Intl.Collator('en-GB', { ignorePunctuation: true });

function byTitle(a: CardSummary, b: CardSummary): number {
  return titles.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
}
