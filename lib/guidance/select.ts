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
  return byTitle(summaries.filter((card) => card.audience.includes(audience)));
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
export function bySituation<T extends Listable>(
  summaries: readonly T[],
  audience: Audience,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
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
  cards: ReadonlyMap<string, unknown>,
  audience: Audience,
): readonly Situation[] {
  return situations
    .filter((situation) => situation.audience.includes(audience) && cards.has(situation.id))
    .sort((a, b) => a.order - b.order);
}

// Letters and numbers alone are compared, each title's made once: a collator takes a hundred times
// as long, and a list of all cards is made while somebody waits.
function byTitle<T extends Listable>(cards: readonly T[]): readonly T[] {
  const named = cards.map((card) => ({ card, name: nameOf(card.title) }));
  named.sort((a, b) => order(a.name, b.name) || order(a.card.id, b.card.id));
  return named.map(({ card }) => card);
}

function nameOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
