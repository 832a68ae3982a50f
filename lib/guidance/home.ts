import type { Front, Situation } from './front.ts';
import type { SignedOverlay } from './lay-overlays.ts';
import { mergeSituations } from './merge-fronts.ts';
import type { Place } from './place.ts';
import { type Role, situationsFor } from './select.ts';
import type { CardSummary } from './summary.ts';
import type { Answered, Tally } from './tally.ts';

/** A situation on a home page. Where only one card answers it, `card` opens at once. */
export type HomeSituation = Omit<Situation, 'audience' | 'order'> & {
  readonly cards: number;
  readonly card?: string;
  /** The language of its words; none in a record that an earlier Foreword made. */
  readonly lang?: string;
};

/** What one role's home page shows; facts only, no days and no pins. */
export type RoleHome = {
  /** The card of the three lines; none where every card for the role was taken back. */
  readonly glance: CardSummary | undefined;
  readonly situations: readonly HomeSituation[];
};

/** A source whose cards are shown, as the foot of the panel names it. */
export type HomeSource = Omit<Place, 'bundle'> & {
  readonly bundle: Front['bundle'];
  readonly released: string;
};

/** The one record that first paint reads. `bundle` and `released` are the highest source's. */
export type HomeRecord = {
  readonly bundle: Front['bundle'];
  readonly released: string;
  readonly cards: number;
  /** Every source that is shown, the highest first. */
  readonly from: readonly HomeSource[];
  readonly consulting: RoleHome;
  readonly reception: RoleHome & { readonly tiles: readonly CardSummary[] };
  /** What stands in the glances and on the tiles, in other languages; none where there is none. */
  readonly counterparts?: readonly CardSummary[];
  /** What practices published of the cards, the highest first; none where none did. */
  readonly overlays?: readonly SignedOverlay[];
};

/** What a home needs of front matter: no source of evidence and no synonym. */
export type HomeFront = Pick<Front, 'bundle' | 'lang' | 'home' | 'situations'>;

/** Front matter of a source whose cards are shown. */
export type SourceFront = Omit<Place, 'bundle'> & {
  readonly front: HomeFront;
  readonly released: string;
};

/** The cards that a home holds whole, by their ids. */
export type HomeChoice = Readonly<Record<Role, string | undefined>> & {
  readonly tiles: readonly string[];
};

/**
 * Chooses the cards of the home by the front matter of the sources that are shown, the highest
 * first: the highest whose card is there gives the glance, and the highest with a tile left gives
 * the tiles. A glance is undefined where no front matter names a card that is there.
 */
export function chooseHome(
  fronts: readonly SourceFront[],
  isThere: (id: string) => boolean,
): HomeChoice {
  const glance = (role: Role) => fronts.map(({ front }) => front.home[role]).find(isThere);
  const tiles = fronts.map(({ front }) => front.home.tiles.filter(isThere));
  return {
    ...{ consulting: glance('consulting'), reception: glance('reception') },
    tiles: tiles.find((some) => some.length > 0) ?? [],
  };
}

/** The cards of a home, and a tally of all that are shown. */
export type HomeCards = Readonly<Record<Role, CardSummary | undefined>> & {
  readonly tiles: readonly CardSummary[];
  /** The others in further languages. */
  readonly counterparts: readonly CardSummary[];
  readonly tally: Tally;
};

/** Makes the home record, from front matter of the sources that are shown, the highest first. */
export function makeHome(
  fronts: readonly [SourceFront, ...SourceFront[]],
  { tally, tiles, counterparts, ...glances }: HomeCards,
): HomeRecord {
  const situations = mergeSituations(fronts);
  const roleHome = (role: Role): RoleHome => {
    const answered = new Map(tally.answered[role].map((one) => [one[0], one]));
    return {
      glance: glances[role],
      situations: situationsFor(situations, answered, role).map((situation) =>
        homeSituation(situation, answered.get(situation.id), fronts),
      ),
    };
  };
  return {
    bundle: fronts[0].front.bundle,
    released: fronts[0].released,
    cards: tally.cards,
    from: fronts.map(({ source, layer, released, front }) => ({
      ...{ source, layer, released },
      bundle: front.bundle,
    })),
    consulting: roleHome('consulting'),
    reception: { ...roleHome('reception'), tiles },
    ...(counterparts.length > 0 ? { counterparts } : {}),
  };
}

function homeSituation(
  situation: Situation,
  [, cards, only]: Answered = [situation.id, 0],
  fronts: readonly SourceFront[],
): HomeSituation {
  const { id, label, cue, discreetLabel, first } = situation;
  const from = fronts.find(({ front }) => front.situations.some((one) => one.id === id));
  return {
    ...{ id, label, cue, discreetLabel, cards },
    ...(from ? { lang: from.front.lang } : {}),
    ...(first ? { first } : {}),
    ...(only ? { card: only } : {}),
  };
}
