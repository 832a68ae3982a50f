import { batch } from '@preact/signals-core';
import { closeWork } from './opening.ts';
import type { StudioMessage, StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';
import type { DraftRow, Work } from './work.ts';

/** What another tab of the Studio wrote is read again here; a card that is open follows its row. */
export function createHearing(parts: StudioParts, state: StudioState) {
  return async (message: StudioMessage): Promise<void> => {
    if (message.wrote === 'work') await hearWorks(parts, state);
    const open = state.work.value?.id;
    if (message.wrote === 'draft' && message.work === open) await hearDraft(parts, state, message);
  };
}

type OfDraft = Extract<StudioMessage, { wrote: 'draft' }>;

async function hearDraft(
  { store }: StudioParts,
  state: StudioState,
  { work, card }: OfDraft,
): Promise<void> {
  const row = await readAsItStands(
    () => state.drafts.value.get(card),
    () => store.draft(work, card),
  );
  if (state.work.value?.id !== work) return;
  const drafts = new Map(state.drafts.value);
  if (row) drafts.set(card, knownOr(row, drafts.get(card)));
  else drafts.delete(card);
  state.drafts.value = drafts;
}

// A release that another tab published is what the library here stands on from now, too: its cards,
// and the drafts that went into it. A draft or a spreadsheet taken in there brings many cards at once.
// A library that was taken away there is closed here: what is written in it would lie nowhere.
async function hearWorks({ store }: StudioParts, state: StudioState): Promise<void> {
  const works = await readAsItStands(
    () => state.open.value,
    () => store.works(),
  );
  const here = state.work.value;
  const there = works.find(({ id }) => id === here?.id);
  batch(() => {
    state.works.value = works;
    if (!here || there) return;
    state.takenAway.value = here;
    closeWork(state);
  });
  if (!here || !there) return;
  const rows = await readAsItStands(
    () => state.drafts.value,
    () => store.drafts(there.id),
  );
  if (state.work.value?.id !== there.id) return;
  const known = state.drafts.value;
  batch(() => {
    if (!isSameRelease(here, there)) state.work.value = there;
    state.drafts.value = new Map(rows.map((row) => [row.card, knownOr(row, known.get(row.card))]));
  });
}

// What is written here while the store is read may be missing from what was read: it is read again.
async function readAsItStands<Read>(
  known: () => unknown,
  read: () => Promise<Read>,
): Promise<Read> {
  for (;;) {
    const before = known();
    const found = await read();
    if (known() === before) return found;
  }
}

// A row that is known here already stays the same one, so that what was found in it still holds.
function knownOr(row: DraftRow, known: DraftRow | undefined): DraftRow {
  return known && known.seq === row.seq && known.saved === row.saved ? known : row;
}

function isSameRelease(one: Work, other: Work): boolean {
  return one.released === other.released && one.basedOn?.state === other.basedOn?.state;
}
