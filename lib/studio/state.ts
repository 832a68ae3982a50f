import { computed, signal } from '@preact/signals-core';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { LoadedCheck } from './checking.ts';
import { createHalfForms } from './half-forms.ts';
import type { StudioStart } from './parts.ts';
import type { DraftRow, Work } from './work.ts';

/** The Studio's shared signals; each screen's own part of the model adds what it needs beside. */
export function createState(start: StudioStart) {
  const work = signal(start.work);
  const open = computed(() => work.value?.id);
  const works = signal(start.works);
  return {
    route: signal(start.route),
    /** The card that was looked at just before, on whichever screen; nothing where it was none. */
    cameFrom: signal(''),
    today: signal(start.today),
    work,
    /** Which library is open: it stays the same while that library is written on. */
    open,
    /** What was open until another tab took it away; nothing once another library is opened. */
    takenAway: signal<Work | undefined>(undefined),
    /** Every library kept on this computer. */
    works,
    /** Changed cards of the open library, by id. */
    drafts: signal<ReadonlyMap<string, DraftRow>>(
      new Map(start.drafts.map((row) => [row.card, row])),
    ),
    /** What the published files that are open for it have taken back. */
    withdrawn: signal<readonly WithdrawnItem[]>([]),
    practice: signal(start.practice),
    /** What the checks found in each card, by id, as far as they have come. */
    checks: signal<ReadonlyMap<string, LoadedCheck>>(new Map()),
    /** What is typed into forms and not kept yet, in memory only. */
    halfForms: createHalfForms({ open, works }),
    /** What is to be said to whoever listens rather than looks, such as "Saved". */
    said: signal(''),
    /** No place took what was written: the one notice that everything else waits for. */
    notKept: signal(false),
  };
}

/** The Studio's shared signals. */
export type StudioState = ReturnType<typeof createState>;
