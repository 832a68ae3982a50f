import type { Family } from './counterpart.ts';
import { bySituation, type Listable, type Role } from './select.ts';

/** How many cards answer a situation, and which one, where it is the only one. */
export type Answered = readonly [situation: string, cards: number, only?: string];

/** What a home says of cards without holding any: it can be made pack by pack, and added up. */
export type Tally = {
  readonly cards: number;
  /** Every situation that a card for the role answers. */
  readonly answered: Readonly<Record<Role, readonly Answered[]>>;
  /** Cards that are translations, and of which card. */
  readonly translations: readonly (readonly [id: string, of: string])[];
};

/** Tallies cards. */
export function tallyOf(cards: readonly (Listable & Family)[]): Tally {
  const answered = (role: Role) =>
    [...bySituation(cards, role)].map(
      ([situation, some]): Answered =>
        some.length === 1 && some[0] ? [situation, 1, some[0].id] : [situation, some.length],
    );
  return {
    cards: cards.length,
    answered: { consulting: answered('consulting'), reception: answered('reception') },
    translations: cards.flatMap(({ id, counterpartOf }) =>
      counterpartOf ? [[id, counterpartOf] as const] : [],
    ),
  };
}

/** Adds tallies of different cards up. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const answered = (role: Role): readonly Answered[] => {
    const sums = new Map<string, Answered>();
    for (const [situation, cards, only] of tallies.flatMap((tally) => tally.answered[role])) {
      const before = sums.get(situation);
      const more: Answered = only === undefined ? [situation, cards] : [situation, cards, only];
      sums.set(situation, before ? [situation, before[1] + cards] : more);
    }
    return [...sums.values()];
  };
  return {
    cards: tallies.reduce((sum, { cards }) => sum + cards, 0),
    answered: { consulting: answered('consulting'), reception: answered('reception') },
    translations: tallies.flatMap(({ translations }) => translations),
  };
}

/** Which of the cards that were tallied are a card in other languages; the card told from first. */
export function counterpartsIn(
  { translations }: Pick<Tally, 'translations'>,
  { id, counterpartOf }: Family,
): readonly string[] {
  const family = counterpartOf ?? id;
  const all = [family, ...translations.flatMap(([one, of]) => (of === family ? [one] : []))];
  return all.filter((one) => one !== id);
}
