import { batch, type Signal } from '@preact/signals-core';
import type { DraftWrite } from './draft-store.ts';
import type { OpenDraft } from './open-draft.ts';
import type { StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';
import type { DraftRow } from './work.ts';

/** What keeps the open card. */
export type Autosave = ReturnType<typeof createAutosave>;

type Saving = {
  readonly parts: StudioParts;
  readonly state: StudioState;
  readonly open: Signal<OpenDraft | undefined>;
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
  const saving: Saving = { parts, state, open, writer: parts.page.newId() };
  let running: Promise<void> | undefined;
  return {
    writer: saving.writer,
    /** Shows a row as it stands in the store, in the place of what was on screen. */
    show: (row: DraftRow): void => showRow(saving, row),
    /** Sends a change on its way to the disk at once, whatever writes are under way. */
    keepTyped(now: OpenDraft): void {
      // Where the disk takes nothing, `save` says so.
      if (!now.copy) parts.store.keepTyped(writeOf(saving, now), now.work).catch(() => undefined);
    },
    /** Settles once everything typed so far is kept, or where no place takes it. */
    async save(): Promise<void> {
      running ??= writeAll(saving).finally(() => {
        running = undefined;
      });
      await running;
    },
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
  state.drafts.value = new Map(state.drafts.value).set(row.card, row);
}

async function writeAll(saving: Saving): Promise<void> {
  const { state, open } = saving;
  try {
    for (let now = open.value; now && now.save === 'saving'; now = open.value) {
      const done = now.copy ? await writeCopy(saving.parts, now) : await writeRow(saving, now);
      state.notKept.value = false;
      const later = open.value;
      // Another card was opened meanwhile; it minds itself.
      if (later?.id !== now.id || later.work !== now.work) continue;
      open.value = { ...later, ...done, save: later.draft === now.draft ? 'saved' : 'saving' };
    }
  } catch {
    // A full disk, or a database cut off: what is on screen stays, and is said not to be kept.
    state.notKept.value = true;
    if (open.value) open.value = { ...open.value, save: 'not-kept' };
  }
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
