import { counterpartsOf, primaryOf } from '#lib/guidance/counterpart.ts';
import { viewLocal } from '#lib/guidance/local.ts';
import { isOwn } from '#lib/guidance/own-cards.ts';
import { annotationOn, isAdopted, isHiddenHere } from '#lib/guidance/practice.ts';
import { reviewState } from '#lib/guidance/review.ts';
import { cardsFor, type Role } from '#lib/guidance/select.ts';
import { slotTexts } from '#lib/guidance/slot-texts.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { pinnedRows } from './pinned-view.ts';
import type { GlanceView, ScreenView, TileView } from './screens.ts';
import type { PanelState } from './state.ts';
import { isWithdrawn } from './withdrawn-view.ts';

/** How many pinned cards a home shows; the page of pinned cards shows all. */
export const pinsAtHome = 3;

/** Makes the home of a role. */
export function viewHome(state: PanelState, role: Role): ScreenView {
  const record = state.guidance?.home;
  if (!record) return { screen: 'starting' };
  const glance = glanceCard(state, role, record[role].glance);
  // Another card than the home record's must be looked up, which takes a moment at the start.
  if (glance === 'not-yet') return { screen: 'starting' };
  const tiles = role === 'reception' ? record.reception.tiles : [];
  return {
    screen: 'home',
    role,
    glance: glance ? viewGlance(state, told(state, glance)) : undefined,
    noneShown: !glance && !signedCards(state, role).some((card) => isShown(state, card)),
    pinned: pinnedRows(state),
    tiles: tiles
      .filter((card) => mayStand(state, card))
      .map((card) => viewTile(state, told(state, card))),
    situations: record[role].situations,
  };
}

/** A card in the language of the interface where it is told in that, and as it is otherwise. */
function told(state: PanelState, card: CardSummary): CardSummary {
  const others = state.guidance?.home.counterparts;
  if (!others || primaryOf(card.lang) === state.language) return card;
  return (
    counterpartsOf(card, others).find(
      (other) => primaryOf(other.lang) === state.language && mayStand(state, other),
    ) ?? card
  );
}

function viewGlance(state: PanelState, card: CardSummary): GlanceView {
  const { id, title, discreetTitle, lines, lang, made, reviewBy, situations } = card;
  return {
    ...{ id, title, discreetTitle, lines, lang },
    byline: { made, reviewBy, review: reviewState(card, state.today) },
    adoption: state.practice.adopted.find(({ situation }) => situations.includes(situation)),
  };
}

function glanceCard(
  state: PanelState,
  role: Role,
  chosen: CardSummary | undefined,
): CardSummary | undefined | 'not-yet' {
  if (chosen && mayStand(state, chosen)) return chosen;
  if (!state.guidance?.summaries) return 'not-yet';
  return signedCards(state, role).find((card) => mayStand(state, card));
}

// A card that the practice wrote itself never stands here: nobody co-signed it.
function signedCards({ guidance }: PanelState, role: Role): readonly CardSummary[] {
  const all = [...(guidance?.summaries?.values() ?? [])];
  return cardsFor(
    all.filter((card) => !isOwn(card)),
    role,
  );
}

/** Whether a card may stand in the glance and on tiles: shown here, and adopted where that is asked. */
function mayStand(state: PanelState, card: CardSummary): boolean {
  const { practice, settings } = state;
  if (!isShown(state, card)) return false;
  return !settings.onlyAdopted || isAdopted(practice, card.situations);
}

function isShown(state: PanelState, card: CardSummary): boolean {
  return !isHiddenHere(state.practice, card) && !isWithdrawn(state, card);
}

function viewTile(state: PanelState, card: CardSummary): TileView {
  const { id, title, lang, tileSlot, sha256 } = card;
  const { site } = state.settings;
  const known = slotTexts(state.practice, site);
  const local = tileSlot
    ? viewLocal({ slots: [tileSlot], sha256 }, annotationOn(state.practice, id), site, known)
    : undefined;
  return { id, title, lang, local };
}
