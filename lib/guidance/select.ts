import type { Situation } from './front.ts';
import type { Audience } from './identity.ts';
import type { CardSummary } from './summary.ts';

/** The two views of the panel. */
export type Role = 'consulting' | 'reception';

/** What a list goes by: a card summed up has it, and so has the place of one taken back. */
export type Listable = Pick<CardSummary, 'id' | 'title' | 'audience' | 'situations'>;

/** Cards listed for an audience, by title; quotation marks do not count. */
export function cardsFor<T extends Listable>(
  summaries: readonly T[],
  audience: Audience,
): readonly T[] {
  return summaries.filter((card) => card.audience.includes(audience)).sort(byTitle);
}

/**
 * Cards of a situation for an audience: first those that the editor put first, then those for
 * which it is the chief situation (the first that the card names), then by title.
 */
export function cardsOf<T extends Listable>(
  summaries: readonly T[],
  situation: Pick<Situation, 'id'> & { readonly first?: readonly string[] | undefined },
  audience: Audience,
): readonly T[] {
  const { id, first = [] } = situation;
  const place = (card: T): number => {
    const at = first.indexOf(card.id);
    return at >= 0 ? at - first.length : card.situations.indexOf(id);
  };
  const answering = summaries.filter((card) => card.situations.includes(id));
  return [...cardsFor(answering, audience)].sort((a, b) => place(a) - place(b));
}

/** The cards of every situation for an audience, unsorted: one look at each card. */
export function bySituation(
  summaries: readonly CardSummary[],
  audience: Audience,
): ReadonlyMap<string, readonly CardSummary[]> {
  const found = new Map<string, CardSummary[]>();
  for (const card of summaries) {
    if (!card.audience.includes(audience)) continue;
    for (const id of new Set(card.situations)) {
      const known = found.get(id);
      if (known) known.push(card);
      else found.set(id, [card]);
    }
  }
  return found;
}

/** Situations of an audience that hold at least one of its cards, in the editor's order. */
export function situationsFor(
  situations: readonly Situation[],
  cards: ReadonlyMap<string, readonly CardSummary[]>,
  audience: Audience,
): readonly Situation[] {
  return situations
    .filter((situation) => situation.audience.includes(audience) && cards.has(situation.id))
    .sort((a, b) => a.order - b.order);
}

const titles = new Intl.Collator('en-GB', { ignorePunctuation: true });

function byTitle(a: Listable, b: Listable): number {
  return titles.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
}
