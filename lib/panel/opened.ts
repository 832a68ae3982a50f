import type { CardForm } from './memory.ts';
import type { Move } from './move.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';

/** What can be done with the card that is open: showing more of it, and its forms. */
export function createOpened(parts: PanelParts, state: Signals, move: Move) {
  const openForm = async (at: CardForm, card: string): Promise<void> => {
    const from = state.route.value;
    // A form opens also where nothing can be remembered.
    const words = await parts.memory.recallWords(card, at).catch(() => '');
    // The reader has gone elsewhere meanwhile, or everything is hidden.
    if (state.hidden.value || state.route.value !== from) return;
    state.halfTyped.value = words;
    move({ at, card });
  };
  return {
    showFull(): void {
      state.full.value = state.opened.value?.id;
    },
    openAnyway(): void {
      state.anyway.value = state.opened.value?.id;
    },
    /** Goes to a form of the open card, as it was left; the card stays open behind it. */
    openLocal: (card: string): Promise<void> => openForm('local', card),
    openTell: (card: string): Promise<void> => openForm('tell', card),
  };
}
