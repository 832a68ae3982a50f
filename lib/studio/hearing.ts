import type { StudioMessage, StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';

/** What another tab of the Studio wrote is read again here; a card that is open minds itself. */
export function createHearing(parts: StudioParts, state: StudioState) {
  return async (message: StudioMessage): Promise<void> => {
    if (message.wrote === 'work') state.works.value = await parts.store.works();
    const open = state.work.value?.id;
    if (message.wrote !== 'draft' || message.work !== open) return;
    const row = await parts.store.draft(message.work, message.card);
    const drafts = new Map(state.drafts.value);
    if (row) drafts.set(message.card, row);
    else drafts.delete(message.card);
    state.drafts.value = drafts;
  };
}
