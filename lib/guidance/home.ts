import type { Front, Situation } from './front.ts';
import { bySituation, type Role, situationsFor } from './select.ts';
import type { CardSummary } from './summary.ts';

/** A situation on a home page. Where only one card answers it, `card` opens at once. */
export type HomeSituation = Omit<Situation, 'audience' | 'order'> & {
  readonly cards: number;
  readonly card?: string;
};

/** What one role's home page shows; facts only, no days and no pins. */
export type RoleHome = {
  readonly glance: CardSummary;
  readonly situations: readonly HomeSituation[];
};

/** The one record that first paint reads. */
export type HomeRecord = {
  readonly bundle: Front['bundle'];
  readonly released: string;
  readonly cards: number;
  readonly consulting: RoleHome;
  readonly reception: RoleHome & { readonly tiles: readonly CardSummary[] };
};

/** Makes the home record; throws where the front matter names a card that is not there. */
export function makeHome(
  front: Front,
  summaries: readonly CardSummary[],
  released: string,
): HomeRecord {
  const byId = new Map(summaries.map((card) => [card.id, card]));
  const card = (id: string): CardSummary => {
    const found = byId.get(id);
    if (!found) throw new Error(`home names a card that is not there: ${id}`);
    return found;
  };
  const roleHome = (role: Role): RoleHome => {
    const cards = bySituation(summaries, role);
    return {
      glance: card(front.home[role]),
      situations: situationsFor(front.situations, cards, role).map((situation) =>
        homeSituation(situation, cards.get(situation.id) ?? []),
      ),
    };
  };
  return {
    bundle: front.bundle,
    released,
    cards: summaries.length,
    consulting: roleHome('consulting'),
    reception: { ...roleHome('reception'), tiles: front.home.tiles.map(card) },
  };
}

function homeSituation(situation: Situation, cards: readonly CardSummary[]): HomeSituation {
  const { id, label, cue, discreetLabel, first } = situation;
  const only = cards.length === 1 ? cards[0] : undefined;
  return {
    ...{ id, label, cue, discreetLabel, cards: cards.length },
    ...(first ? { first } : {}),
    ...(only ? { card: only.id } : {}),
  };
}
