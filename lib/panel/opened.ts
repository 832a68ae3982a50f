import type { Move } from './move.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';

/** What can be done with the card that is open: showing more of it, and its forms. */
export function createOpened(parts: PanelParts, state: Signals, move: Move) {
  return {
    showFull(): void {
      state.full.value = state.opened.value?.id;
    },
    openAnyway(): void {
      state.anyway.value = state.opened.value?.id;
    },
    /** Goes to a form of the open card; the card stays open behind it. */
    openLocal(card: string): void {
      move({ at: 'local', card });
    },
    async openTell(card: string): Promise<void> {
      const from = state.route.value;
      const words = await parts.memory.recallWords(card);
      // The reader has gone elsewhere meanwhile, or everything is hidden.
      if (state.hidden.value || state.route.value !== from) return;
      state.halfTyped.value = words;
      move({ at: 'tell', card });
    },
  };
}
