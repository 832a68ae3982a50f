import { isDay } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';
import { placeholderStands, type WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import type { PanelState } from './state.ts';

/** A card that was taken back: when, why, and what to use in its place. Its words are gone. */
export type WithdrawnView = {
  readonly id: string;
  readonly title: string;
  readonly discreetTitle: string;
  readonly day: Day;
  readonly seen?: Day;
  readonly reason: string;
  readonly useInstead: Named | undefined;
};

/** A card as a link names it. */
export type Named = { readonly id: string; readonly title: string; readonly discreetTitle: string };

/** Whether this card is taken back, though a list of before may still hold it. */
export function isWithdrawn(
  { guidance }: Pick<PanelState, 'guidance'>,
  card: { readonly id: string; readonly bundle: string },
): boolean {
  return (guidance?.withdrawn ?? []).some(
    ({ id, bundle }) => id === card.id && bundle === card.bundle,
  );
}

/** Cards taken back whose placeholder still stands on this day. */
export function standingPlaceholders(state: PanelState): readonly WithdrawnCard[] {
  return (state.guidance?.withdrawn ?? []).filter(
    (card) => placeholderStands(card, state.today) && !isShownAgain(state, card),
  );
}

/** What is said of a card that was taken back, however long ago, unless another edition shows. */
export function withdrawnById(state: PanelState, id: string): WithdrawnView | undefined {
  const card = state.guidance?.withdrawn?.find((one) => one.id === id);
  return card && !isShownAgain(state, card) ? viewWithdrawn(state, card) : undefined;
}

/** Makes what a placeholder says. What to use instead is named only where it can be opened. */
export function viewWithdrawn(state: PanelState, card: WithdrawnCard): WithdrawnView {
  const { id, title, discreetTitle, at, seen, reason, useInstead } = card;
  const other = useInstead ? state.guidance?.summaries?.get(useInstead) : undefined;
  const usable = other && !isWithdrawn(state, other);
  const day = at.slice(0, 10);
  return {
    ...{ id, title, discreetTitle, reason, ...(seen ? { seen } : {}) },
    day: isDay(day) ? day : state.today,
    useInstead: usable
      ? { id: other.id, title: other.title, discreetTitle: other.discreetTitle }
      : undefined,
  };
}

// The same id may stand in another bundle, whose edition was not taken back.
function isShownAgain(state: PanelState, { id }: WithdrawnCard): boolean {
  const shown = state.guidance?.summaries?.get(id);
  return shown !== undefined && !isWithdrawn(state, shown);
}
