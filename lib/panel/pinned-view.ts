import { placeholderStands } from '#lib/guidance/withdrawal.ts';
import { rowById } from './list-view.ts';
import { type RowView, withdrawnRow } from './row-view.ts';
import type { Pin } from './settings.ts';
import type { PanelState } from './state.ts';
import { withdrawnById } from './withdrawn-view.ts';

/** Makes the rows of pinned cards, in the order in which people put them. */
export function pinnedRows(state: PanelState): readonly RowView[] {
  return state.settings.pins.flatMap((pin) => pinRow(state, pin));
}

/**
 * A pin of a card that was taken back stays for as long as its placeholder stands, and longer
 * where nobody has seen yet that it was.
 */
function pinRow(state: PanelState, pin: Pin): readonly RowView[] {
  const withdrawn = withdrawnById(state, pin.id);
  if (withdrawn) {
    const stands = placeholderStands({ ...withdrawn, at: withdrawn.day }, state.today);
    const unseen = !state.seenBefore.includes(pin.id);
    return stands || unseen ? [withdrawnRow(withdrawn)] : [];
  }
  // Before the summaries are there the pin speaks for itself; afterwards its card is gone.
  if (state.guidance?.summaries) return rowById(state, pin.id).map(withoutNotes);
  return [{ ...pin, cue: '', review: 'current', reviewBy: state.today }];
}

// Whoever pinned a card has met it; and a row must not grow under a finger once the cards are read.
function withoutNotes(row: RowView): RowView {
  return { ...row, contentNotes: [] };
}
