import { batch } from '@preact/signals-core';
import type { StudioMessage, StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';
import type { Work } from './work.ts';

/** What another tab of the Studio wrote is read again here; a card that is open minds itself. */
export function createHearing(parts: StudioParts, state: StudioState) {
  return async (message: StudioMessage): Promise<void> => {
    if (message.wrote === 'work') await hearWorks(parts, state);
    const open = state.work.value?.id;
    if (message.wrote !== 'draft' || message.work !== open) return;
    const row = await parts.store.draft(message.work, message.card);
    const drafts = new Map(state.drafts.value);
    if (row) drafts.set(message.card, row);
    else drafts.delete(message.card);
    state.drafts.value = drafts;
  };
}

// A release that another tab published is what the library here stands on from now, too: its cards,
// and the drafts that went into it.
async function hearWorks({ store }: StudioParts, state: StudioState): Promise<void> {
  const works = await store.works();
  state.works.value = works;
  const here = state.work.value;
  const there = works.find(({ id }) => id === here?.id);
  if (!here || !there || isSameRelease(here, there)) return;
  const rows = await store.drafts(there.id);
  if (state.work.value?.id !== there.id) return;
  batch(() => {
    state.work.value = there;
    state.drafts.value = new Map(rows.map((row) => [row.card, row]));
  });
}

function isSameRelease(one: Work, other: Work): boolean {
  return one.released === other.released && one.basedOn?.state === other.basedOn?.state;
}
