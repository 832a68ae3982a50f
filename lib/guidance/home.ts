import { counterpartsOf, type Family } from './counterpart.ts';
import type { Front, Situation } from './front.ts';
import { mergeSituations } from './merge-fronts.ts';
import type { Place } from './place.ts';
import { bySituation, cardsFor, type Listable, type Role, situationsFor } from './select.ts';
import type { CardSummary } from './summary.ts';

/** A situation on a home page. Where only one card answers it, `card` opens at once. */
export type HomeSituation = Omit<Situation, 'audience' | 'order'> & {
  readonly cards: number;
  readonly card?: string;
  /** The language of its words; none in a record that an earlier Foreword made. */
  readonly lang?: string;
};

/** What one role's home page shows; facts only, no days and no pins. */
export type RoleHome<Card = CardSummary> = {
  /** The card of the three lines; none where every card for the role was taken back. */
  readonly glance: Card | undefined;
  readonly situations: readonly HomeSituation[];
};

/** A source whose cards are shown, as the foot of the panel names it. */
export type HomeSource = Omit<Place, 'bundle'> & {
  readonly bundle: Front['bundle'];
  readonly released: string;
};

/** The one record that first paint reads. `bundle` and `released` are the highest source's. */
export type HomeRecord<Card = CardSummary> = {
  readonly bundle: Front['bundle'];
  readonly released: string;
  readonly cards: number;
  /** Every source that is shown, the highest first. */
  readonly from: readonly HomeSource[];
  readonly consulting: RoleHome<Card>;
  readonly reception: RoleHome<Card> & { readonly tiles: readonly Card[] };
  /** What stands in the glances and on the tiles, in other languages; none where there is none. */
  readonly counterparts?: readonly Card[];
};

/** Front matter of a source whose cards are shown. */
export type SourceFront = Omit<Place, 'bundle'> & {
  readonly front: Front;
  readonly released: string;
};

/**
 * Makes the home record from the cards that are shown and the front matter of their sources, the
 * highest first. The highest front matter whose card is there gives the glance, and the highest
 * with a tile left gives the tiles; where none is left, the first card for the role stands in.
 */
export function makeHome<Card extends Listable & Family>(
  fronts: readonly [SourceFront, ...SourceFront[]],
  shown: readonly Card[],
): HomeRecord<Card> {
  const byId = new Map(shown.map((card) => [card.id, card]));
  const there = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const situations = mergeSituations(fronts);
  const roleHome = (role: Role): RoleHome<Card> => {
    const cards = bySituation(shown, role);
    return {
      glance: there(fronts.map(({ front }) => front.home[role]))[0] ?? cardsFor(shown, role)[0],
      situations: situationsFor(situations, cards, role).map((situation) =>
        homeSituation(situation, cards.get(situation.id) ?? [], fronts),
      ),
    };
  };
  const tiles = fronts.map(({ front }) => there(front.home.tiles));
  const [consulting, reception] = [roleHome('consulting'), roleHome('reception')];
  const chosen = tiles.find((some) => some.length > 0) ?? [];
  const counterparts = [consulting.glance, reception.glance, ...chosen].flatMap((card) =>
    card ? counterpartsOf(card, shown) : [],
  );
  return {
    bundle: fronts[0].front.bundle,
    released: fronts[0].released,
    cards: shown.length,
    from: fronts.map(({ source, layer, released, front }) => ({
      ...{ source, layer, released },
      bundle: front.bundle,
    })),
    consulting,
    reception: { ...reception, tiles: chosen },
    ...(counterparts.length > 0 ? { counterparts } : {}),
  };
}

function homeSituation(
  situation: Situation,
  cards: readonly Listable[],
  fronts: readonly SourceFront[],
): HomeSituation {
  const { id, label, cue, discreetLabel, first } = situation;
  const from = fronts.find(({ front }) => front.situations.some((one) => one.id === id));
  const only = cards.length === 1 ? cards[0] : undefined;
  return {
    ...{ id, label, cue, discreetLabel, cards: cards.length },
    ...(from ? { lang: from.front.lang } : {}),
    ...(first ? { first } : {}),
    ...(only ? { card: only.id } : {}),
  };
}
