import { computed, effect, type Signal, signal, untracked } from '@preact/signals-core';
import { type Autosave, createAutosave } from './autosave.ts';
import type { Draft } from './draft.ts';
import { createCopies } from './draft-copies.ts';
import { viewEditor } from './editor-view.ts';
import { findOpen, type OpenDraft } from './open-draft.ts';
import { createOtherCards } from './other-cards.ts';
import type { StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';
import { createStepping, type Stepping } from './stepping.ts';
import { applyChange, type OneChange } from './text-change.ts';
import type { DraftCopy } from './work.ts';

/** What the parts of the editor share. */
export type Editing = {
  readonly parts: StudioParts;
  readonly state: StudioState;
  readonly open: Signal<OpenDraft | undefined>;
  readonly copies: Signal<readonly DraftCopy[]>;
  readonly autosave: Autosave;
  /** Where undo stops. */
  readonly stepping: Stepping;
  /** Counts the changes made in this tab. */
  turns: number;
};

/** The card editor: what is open, each change kept at once, undo, and other tabs. */
export function createEditing(parts: StudioParts, state: StudioState) {
  const open = signal<OpenDraft | undefined>(undefined);
  const copies = signal<readonly DraftCopy[]>([]);
  const autosave = createAutosave(parts, state, open);
  const stepping = createStepping(parts.clock);
  const editing: Editing = { parts, state, open, copies, autosave, stepping, turns: 0 };
  const others = createOtherCards(state, open);
  const copying = createCopies(editing);
  openByRoute(editing, copying.readCopies);
  const changeNow = (part: Partial<Draft>, field: string): void => {
    change(editing, part, field);
    // A copy is listed once another tab stood in the way.
    void autosave.save().then(() => (open.value?.clash ? copying.readCopies() : undefined));
  };
  return {
    view: computed(() => viewEditor(state, open.value, copies.value, others.value)),
    change: changeNow,
    applyChange: (one: OneChange): void => {
      const now = open.value;
      if (now) changeNow(applyChange(now.draft, one), `change ${one.field}`);
    },
    save: autosave.save,
    undo: (): Promise<void> => move(editing, -1),
    redo: (): Promise<void> => move(editing, 1),
    ...copying,
  };
}

// The card follows the address and its row, whoever wrote that: this tab's editor, a file that was
// taken in, or another tab. A library opened anew brings its own.
function openByRoute(editing: Editing, readCopies: () => Promise<void>): void {
  const { state, open, autosave, stepping } = editing;
  effect(() => {
    const { screen, about } = state.route.value;
    if (screen !== 'card') return;
    const work = state.work.value?.id;
    const row = state.drafts.value.get(about);
    untracked(() => {
      const now = open.value;
      const isOpen = now?.id === about && now.work === work;
      if (isOpen && isWaiting(now)) return compareAnew(editing, now);
      if (isOpen && row && now.row === row) return;
      // Where its draft is gone, having been published or taken away, what it was is not shown again.
      stepping.end();
      autosave.turnTo(about);
      void readCopies();
    });
  });
  // Whoever comes back to a card may have taken in a draft meanwhile, of which one side is a copy.
  effect(() => {
    if (state.route.value.screen === 'card') untracked(() => void readCopies());
  });
}

// What was typed here and is not the card yet is never written over on screen.
function isWaiting({ save, copy }: OpenDraft): boolean {
  return save !== 'saved' || copy !== undefined;
}

// The other tab goes on writing: what would be replaced is what is compared.
function compareAnew({ state, open }: Editing, now: OpenDraft): void {
  const there = findOpen(state, now.id);
  if (!now.clash || !there) return;
  const { draft, row } = there;
  open.value = { ...now, clash: { draft, saved: row?.saved ?? now.clash.saved } };
}

/** Changes the open card on screen. `field` tells undo where a step ends. */
function change(editing: Editing, part: Partial<Draft>, field: string): void {
  const { open, stepping, autosave } = editing;
  const now = open.value;
  if (!now) return;
  const step = stepping.goesOn(field) ? now.step : now.step + 1;
  editing.turns += 1;
  const draft = { ...now.draft, ...part };
  const next = { ...now, draft, step, turn: editing.turns, save: 'saving' } as const;
  // Before anything on screen hears of it.
  autosave.keepTyped(next);
  open.value = next;
}

async function move(editing: Editing, by: 1 | -1): Promise<void> {
  const { parts, open, autosave, stepping } = editing;
  await autosave.save();
  const now = open.value;
  if (!now?.row || now.copy) return;
  const mine = { writer: autosave.writer, now: parts.clock() };
  const row = await parts.store.move(now.row, by, mine);
  stepping.end();
  if (!row) return;
  autosave.show(row);
  parts.ring({ wrote: 'draft', work: row.work, card: row.card });
}
