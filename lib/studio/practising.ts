import { computed, type Signal, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { refuseFault } from '#lib/guidance/local-refusal.ts';
import { mergePractice } from '#lib/guidance/merge-practice.ts';
import { type IncomingPractice, planMerge } from '#lib/guidance/plan-merge.ts';
import { asPractice } from '#lib/guidance/practice.ts';
import { countTaken } from '#lib/guidance/practice-acts.ts';
import { checkPractice, readPracticeFile, writePracticeFile } from '#lib/guidance/practice-file.ts';
import type { StudioParts } from './parts.ts';
import { noShown, type ShownHere, viewPractice, viewPracticeCard } from './practice-view.ts';
import type { StudioState } from './state.ts';
import { createWritingHere, type Keep } from './writing-here.ts';

/**
 * Our practice: what is said here of the cards that this computer shows. It adds and switches off,
 * and never touches co-produced words. The panel on this computer reads the same.
 */
export function createPractising(parts: StudioParts, state: StudioState) {
  const shown = signal<ShownHere>(noShown);
  const incoming = signal<IncomingPractice | undefined>(undefined);
  const keep = createKeeping(parts, state);
  return {
    view: computed(() => viewPractice(state, shown.value, incoming.value)),
    cardView: computed(() => viewPracticeCard(state, shown.value)),
    ...createReading(parts, state, shown),
    ...createWritingHere({ parts, state, keep }),
    ...createPracticeFiles(parts, state, incoming, keep),
  };
}

function createReading(parts: StudioParts, state: StudioState, shown: Signal<ShownHere>) {
  return {
    /** What a panel or another tab of the Studio wrote meanwhile. */
    hearPractice(practice: unknown): void {
      state.practice.value = asPractice(practice);
    },
    /** Reads the cards that this computer shows, and what was written of them meanwhile. */
    async readShown(): Promise<void> {
      // On screen as soon as it is read: what is written while the cards are read is newer.
      state.practice.value = asPractice(await parts.kept.read('practice'));
      const [summaries, front] = await Promise.all([
        parts.reader.summaries(),
        parts.reader.front(),
      ]);
      const cards = await Promise.all(summaries.map(parts.reader.card));
      shown.value = { summaries, front, cards: cards.filter((card) => card !== undefined) };
    },
  };
}

// The panel may have written meanwhile: each change is laid over what is kept now.
function createKeeping(parts: StudioParts, state: StudioState): Keep {
  return async (change) => {
    let refusal = refuseFault(undefined);
    const practice = await parts.kept.change('practice', (now) => {
      const checked = checkPractice(change(asPractice(now)));
      if (!checked.ok) refusal = refuseFault(checked.refusal.faults[0]);
      return checked.ok ? checked.value : undefined;
    });
    if (!practice) return refusal;
    state.practice.value = practice;
    return undefined;
  };
}

function createPracticeFiles(
  parts: StudioParts,
  state: StudioState,
  incoming: { value: IncomingPractice | undefined },
  keep: Keep,
) {
  return {
    async savePractice(): Promise<void> {
      const text = await writePracticeFile(state.practice.value);
      parts.page.saveFile(`our-practice-${dayOf(parts.clock())}.foreword`, text);
    },
    async readPractice(text: string): Promise<void> {
      const file = await readPracticeFile(text, state.practice.value.name);
      incoming.value = file.ok
        ? {
            state: 'ready',
            practice: file.value,
            plan: planMerge(state.practice.value, file.value),
          }
        : { state: 'refused', refusal: file.refusal };
    },
    async takePractice(takeTheirs: ReadonlySet<string>): Promise<void> {
      if (incoming.value?.state !== 'ready') return;
      const { practice, plan } = incoming.value;
      const refused = await keep((now) => mergePractice(now, practice, takeTheirs));
      incoming.value = refused
        ? { state: 'refused', refusal: { code: 'practice-file-too-much' } }
        : { state: 'taken', entries: countTaken(plan, takeTheirs), plan };
    },
    dropPractice(): void {
      incoming.value = undefined;
    },
  };
}
