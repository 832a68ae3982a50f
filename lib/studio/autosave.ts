import { batch, type Signal } from '@preact/signals-core';
import type { DraftWrite } from './draft-store.ts';
import { findOpen, type OpenDraft } from './open-draft.ts';
import type { StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';
import type { DraftRow } from './work.ts';

/** What keeps the open card. */
export type Autosave = ReturnType<typeof createAutosave>;

type Saving = {
  readonly parts: StudioParts;
  readonly state: StudioState;
  readonly open: Signal<OpenDraft | undefined>;
  /** Cards that were left before they were kept. */
  left: readonly OpenDraft[];
  /** Names this tab among others. */
  readonly writer: string;
};

/**
 * Keeps each change at once: one write is under way at a time, and the next begins with whatever
 * was typed meanwhile, so that no more than one write is ever behind.
 */
export function createAutosave(
  parts: StudioParts,
  state: StudioState,
  open: Signal<OpenDraft | undefined>,
) {
  const saving: Saving = { parts, state, open, left: [], writer: parts.page.newId() };
  let running: Promise<void> | undefined;
  /** Settles once everything typed so far is kept, or where no place takes it. */
  const save = async (): Promise<void> => {
    running ??= writeAll(saving).finally(() => {
      running = undefined;
    });
    await running;
  };
  return {
    writer: saving.writer,
    /** Shows a row as it stands in the store, in the place of what was on screen. */
    show: (row: DraftRow): void => showRow(saving, row),
    /** Sends a change on its way to the disk at once, whatever writes are under way. */
    keepTyped(now: OpenDraft): void {
      // Where the disk takes nothing, `save` says so.
      if (!now.copy) parts.store.keepTyped(writeOf(saving, now), now.work).catch(() => undefined);
    },
    /** Opens a card. What is not kept yet of the one that is left is written first. */
    turnTo(id: string): void {
      turnTo(saving, id);
      if (nextOf(saving)) void save();
    },
    save,
  };
}

function showRow({ state, open }: Saving, row: DraftRow): void {
  batch(() => {
    putRow(state, row);
    const now = open.value;
    if (!now || now.id !== row.card) return;
    const calm = { save: 'saved', copy: undefined, clash: undefined } as const;
    open.value = { ...now, ...calm, draft: row.draft, row };
  });
}

function putRow(state: StudioState, row: DraftRow): void {
  // Another library may have been opened meanwhile.
  if (row.work !== state.open.value) return;
  state.drafts.value = new Map(state.drafts.value).set(row.card, row);
}

// Whoever comes back to a card that is not kept yet finds it as they typed it.
function turnTo(saving: Saving, id: string): void {
  const { state, open } = saving;
  const now = open.value;
  const left = now && now.save !== 'saved' ? [...saving.left, now] : saving.left;
  const back = left.find((one) => one.work === state.open.value && one.id === id);
  saving.left = left.filter((one) => one !== back).map((one) => ({ ...one, save: 'saving' }));
  open.value = back ? { ...back, save: 'saving' } : findOpen(state, id);
}

async function writeAll(saving: Saving): Promise<void> {
  const { state, open } = saving;
  try {
    for (let now = nextOf(saving); now; now = nextOf(saving)) {
      const done = now.copy ? await writeCopy(saving.parts, now) : await writeRow(saving, now);
      state.notKept.value = false;
      settle(saving, now, done);
    }
  } catch {
    // A full disk, or a database cut off: what is on screen stays, and is said not to be kept.
    state.notKept.value = true;
    if (open.value?.save === 'saving') open.value = { ...open.value, save: 'not-kept' };
  }
}

/** What is written next: cards that were left go first, but not those of a library taken away. */
function nextOf({ state, open, left }: Saving): OpenDraft | undefined {
  const works = new Set(state.works.value.map(({ id }) => id));
  const waiting = left.find(({ work }) => works.has(work));
  return waiting ?? (open.value?.save === 'saving' ? open.value : undefined);
}

/** Lays what a write gave over its card, which may have been typed in or left meanwhile. */
function settle(saving: Saving, now: OpenDraft, done: Partial<OpenDraft>): void {
  const { open } = saving;
  const after = (one: OpenDraft): OpenDraft => {
    if (one.id !== now.id || one.work !== now.work) return one;
    return { ...one, ...done, save: one.draft === now.draft ? 'saved' : 'saving' };
  };
  saving.left = saving.left.map(after).filter(({ save }) => save === 'saving');
  if (open.value) open.value = after(open.value);
}

function writeOf({ parts, writer }: Saving, now: OpenDraft): DraftWrite {
  const { row: known, draft, before, turn } = now;
  const step = now.step > now.keptStep ? 'new' : 'same';
  return { known, draft, before, step, writer, turn, now: parts.clock() };
}

async function writeRow(saving: Saving, now: OpenDraft): Promise<Partial<OpenDraft>> {
  const { parts, state } = saving;
  const { work } = now;
  const written = await parts.store.write(writeOf(saving, now), work);
  if (!written.ok) {
    const copy = parts.page.newId();
    putRow(state, written.theirs);
    await writeCopy(parts, { ...now, copy });
    // The other tab may have gone on meanwhile.
    return { copy, clash: state.drafts.value.get(now.id) ?? written.theirs };
  }
  const { row } = written;
  putRow(state, row);
  parts.ring({ wrote: 'draft', work, card: row.card });
  return { row, keptStep: now.step };
}

async function writeCopy(
  parts: StudioParts,
  { work, id, draft, copy = '' }: OpenDraft,
): Promise<Partial<OpenDraft>> {
  await parts.store.keepCopy({ work, card: id, id: copy, draft, saved: parts.clock() });
  return {};
}
