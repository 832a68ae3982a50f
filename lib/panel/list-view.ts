import { isHiddenHere } from '#lib/guidance/practice.ts';
import { cardsFor, cardsOf, type Role } from '#lib/guidance/select.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { type RowView, rowOf } from './row-view.ts';
import type { ScreenView } from './screens.ts';
import type { PanelState } from './state.ts';

/** Every card that this practice shows. */
export function shownCards(state: PanelState): readonly CardSummary[] {
  const cards = [...(state.guidance?.summaries?.values() ?? [])];
  return cards.filter((card) => !isHiddenHere(state.practice, card));
}

/** Makes the page of a situation. */
export function viewSituation(state: PanelState, role: Role, id: string): ScreenView {
  const { guidance, practice, today } = state;
  const found = guidance?.home[role].situations.find((one) => one.id === id);
  const cards = found ? cardsOf(shownCards(state), found, role) : [];
  return {
    screen: 'situation',
    situation: found,
    rows: cards.map((card) => rowOf(card, today)),
    adoption: practice.adopted.find(({ situation }) => situation === id),
    practiceName: practice.name,
  };
}

/** Makes the page of all cards, the current role's first. */
export function viewAll(state: PanelState, role: Role): ScreenView {
  const other: Role = role === 'consulting' ? 'reception' : 'consulting';
  const shown = shownCards(state);
  const rows = (cards: readonly CardSummary[]) => cards.map((card) => rowOf(card, state.today));
  return {
    screen: 'all',
    groups: ([role, other, 'practice'] as const).map((audience) => ({
      audience,
      rows: rows(cardsFor(shown, audience)),
    })),
    hiddenHere: rows(
      [...(state.guidance?.summaries?.values() ?? [])].filter((card) =>
        isHiddenHere(state.practice, card),
      ),
    ),
  };
}

/** Makes the rows of pinned cards, in the order in which people put them. */
export function pinnedRows(state: PanelState): readonly RowView[] {
  const { summaries } = state.guidance ?? {};
  return state.settings.pins.flatMap((pin) => {
    const card = summaries?.get(pin.id);
    if (card) return isHiddenHere(state.practice, card) ? [] : [rowOf(card, state.today)];
    // Before the summaries are there the pin speaks for itself; afterwards its card is gone.
    return summaries ? [] : [{ ...pin, cue: '', review: 'current', reviewBy: state.today }];
  });
}
