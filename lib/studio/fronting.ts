import { batch, effect, signal, untracked } from '@preact/signals-core';
import type { Front } from '#lib/guidance/front.ts';
import type { FrontField } from './compare-fronts.ts';
import { changedParts } from './front-parts.ts';
import type { FrontRecord } from './front-store.ts';
import { createFrontView } from './front-view.ts';
import { createPackaged } from './packaged.ts';
import type { StudioMessage, StudioParts } from './parts.ts';
import { createSlices } from './slices.ts';
import type { StudioState } from './state.ts';
import { createStepping } from './stepping.ts';

/** A change of front matter that is not kept yet. */
type Pending = {
  readonly work: string;
  readonly change: (front: Front) => Front;
  readonly step: 'new' | 'same';
};

/** Where undo stands, and how far the writing is behind. */
export type FrontPlace = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly save: 'saved' | 'saving' | 'not-kept';
  /** What was just undone or done again: its parts may stand on another page than the one in sight. */
  readonly moved?: FrontMove | undefined;
};

/** One step back or on, and the parts that it changed. */
export type FrontMove = { readonly by: 1 | -1; readonly parts: readonly FrontField[] };

type Tools = { readonly parts: StudioParts; readonly state: StudioState };

/**
 * Front matter as it is being written: each change on screen at once and kept at once, undo that
 * lasts. A change is laid over what is kept, so that two tabs do not write over one another.
 */
export function createFronting(parts: StudioParts, state: StudioState) {
  const place = signal<FrontPlace>({ canUndo: false, canRedo: false, save: 'saved' });
  const writing = createWriting({ parts, state }, (change) => {
    place.value = { ...place.value, ...change };
  });
  const packaged = createPackaged(parts);
  const frontView = createFrontView(state, place, packaged);
  const stepping = createStepping(parts.clock);
  const read = async (): Promise<void> => {
    const work = state.work.value?.id;
    const record = work === undefined ? undefined : await parts.store.front(work);
    if (state.work.value?.id === work && !writing.waits()) writing.show(record);
  };
  effect(() => {
    const isOpen = state.open.value !== undefined;
    untracked(() => {
      stepping.end();
      void read();
      if (isOpen) void packaged.read();
    });
  });
  const move = async (by: 1 | -1): Promise<void> => {
    await writing.save();
    const work = state.work.value;
    const record = work && (await parts.store.moveFront(work.id, by));
    stepping.end();
    if (!record) return;
    writing.show(record, { by, parts: changedParts(work.front, record.front) });
    parts.ring({ wrote: 'front', work: work.id });
  };
  return {
    place,
    ...frontView,
    /** Finds what there is to find in front matter, while the page stays open to what people do. */
    checkAhead: (): Promise<void> =>
      frontView.lintAhead(createSlices(parts.page.pause, parts.clock)),
    /** Changes front matter. `field` says which field was typed in. */
    change(field: string, change: (front: Front) => Front): void {
      writing.add(change, stepping.goesOn(field) ? 'same' : 'new');
    },
    save: writing.save,
    undo: (): Promise<void> => move(-1),
    redo: (): Promise<void> => move(1),
    async hear(message: StudioMessage): Promise<void> {
      if (message.wrote === 'front' && message.work === state.work.value?.id) await read();
    },
  };
}

/** Keeps changes in order, one write at a time; what comes meanwhile goes with the next. */
function createWriting({ parts, state }: Tools, place: (change: Partial<FrontPlace>) => void) {
  let pending: readonly Pending[] = [];
  let running: Promise<void> | undefined;
  const setFront = (front: Front): void => {
    const work = state.work.value;
    if (!work || work.front === front) return;
    const now = { ...work, front };
    batch(() => {
      state.work.value = now;
      state.works.value = state.works.value.map((one) => (one.id === now.id ? now : one));
    });
  };
  const show = (record: FrontRecord | undefined, moved?: FrontMove): void => {
    const { at = 0, last = 0 } = record ?? {};
    if (record) setFront(record.front);
    place({ canUndo: at > 0, canRedo: at < last, save: 'saved', moved });
  };
  const writeAll = async (): Promise<void> => {
    try {
      for (let [first] = pending; first; [first] = pending) {
        const record = await parts.store.changeFront(first.work, first);
        pending = pending.slice(1);
        state.notKept.value = false;
        parts.ring({ wrote: 'front', work: first.work });
        if (pending.length === 0 && first.work === state.work.value?.id) show(record);
      }
    } catch {
      // A full disk, or a database cut off: what is on screen stays, and is said not to be kept.
      state.notKept.value = true;
      place({ save: 'not-kept' });
    }
  };
  const save = async (): Promise<void> => {
    running ??= writeAll().finally(() => {
      running = undefined;
    });
    await running;
  };
  return {
    show,
    save,
    waits: (): boolean => pending.length > 0,
    add(change: Pending['change'], step: Pending['step']): void {
      const work = state.work.value;
      if (!work) return;
      setFront(change(work.front));
      pending = [...pending, { work: work.id, change, step }];
      place({ save: 'saving', moved: undefined });
      void save();
    },
  };
}
