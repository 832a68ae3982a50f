import { inLanguage } from '#lib/guidance/counterpart.ts';
import { isOwn, ownCardOf } from '#lib/guidance/own-cards.ts';
import { isHiddenHere } from '#lib/guidance/practice.ts';
import { cardsFor, cardsOf, type Role } from '#lib/guidance/select.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import { type RowView, rowOf, withdrawnRow } from './row-view.ts';
import type { ScreenView } from './screens.ts';
import type { PanelState } from './state.ts';
import { isWithdrawn, standingPlaceholders, viewWithdrawn } from './withdrawn-view.ts';

/** What stands in a list: a card, or the place of one that was taken back. */
export type Listed = CardSummary | WithdrawnCard;

/** Every card that this practice shows. */
export function shownCards(state: PanelState): readonly CardSummary[] {
  const cards = [...(state.guidance?.summaries?.values() ?? [])];
  return cards.filter((card) => !isHiddenHere(state.practice, card) && !isWithdrawn(state, card));
}

/**
 * Every card that this practice shows, and the places of those taken back. A card that is told in
 * several languages is listed in that of the interface, but a practice's own never for a signed one.
 */
function listed(state: PanelState): readonly Listed[] {
  const shown = shownCards(state);
  const signed = inLanguage(
    shown.filter((card) => !isOwn(card)),
    state.language,
  );
  return [...signed, ...shown.filter(isOwn), ...standingPlaceholders(state)];
}

/** Makes the row of what stands in a list. */
export function listRow(state: PanelState, card: Listed): RowView {
  if ('reason' in card) return withdrawnRow(viewWithdrawn(state, card));
  const own = isOwn(card) ? ownCardOf(state.practice, card.id) : undefined;
  const written = own ? { written: { by: own.by, day: own.day } } : {};
  return { ...rowOf(card, state.today), ...written };
}

/** The row of a card by its id: none where the practice hides it or it is not there. */
export function rowById(state: PanelState, id: string): readonly RowView[] {
  const card = state.guidance?.summaries?.get(id);
  if (card && !isWithdrawn(state, card)) {
    return isHiddenHere(state.practice, card) ? [] : [listRow(state, card)];
  }
  return standingPlaceholders(state)
    .filter((one) => one.id === id)
    .map((one) => listRow(state, one));
}

/** Makes the page of a situation. */
export function viewSituation(state: PanelState, role: Role, id: string): ScreenView {
  const { guidance, practice } = state;
  const found = guidance?.home[role].situations.find((one) => one.id === id);
  const cards = found ? cardsOf(listed(state), found, role) : [];
  return {
    screen: 'situation',
    situation: found,
    rows: cards.map((card) => listRow(state, card)),
    adoption: practice.adopted.find(({ situation }) => situation === id),
    practiceName: practice.name,
  };
}

/** Makes the page of all cards, the current role's first. */
export function viewAll(state: PanelState, role: Role): ScreenView {
  const other: Role = role === 'consulting' ? 'reception' : 'consulting';
  const all = listed(state);
  const rows = (cards: readonly Listed[]) => cards.map((card) => listRow(state, card));
  return {
    screen: 'all',
    groups: ([role, other, 'practice'] as const).map((audience) => ({
      audience,
      rows: rows(cardsFor(all, audience)),
    })),
    hiddenHere: rows(
      [...(state.guidance?.summaries?.values() ?? [])].filter(
        (card) => isHiddenHere(state.practice, card) && !isWithdrawn(state, card),
      ),
    ),
  };
}
