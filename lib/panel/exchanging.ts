import { dayOf } from '#lib/base/day.ts';
import { mergePractice } from '#lib/guidance/merge-practice.ts';
import { keepPractice, noteTrouble } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';

/** Practice files, out and in. Nothing changes here until a person has seen the comparison. */
export function createExchanging(parts: PanelParts, state: Signals) {
  return {
    async savePractice(): Promise<void> {
      const { writePracticeFile } = await parts.page.practiceFiles();
      const text = await writePracticeFile(state.practice.value);
      parts.page.saveFile(`our-practice-${dayOf(parts.clock())}.foreword`, text);
    },
    async readIncoming(text: string): Promise<void> {
      const { readPracticeFile } = await parts.page.practiceFiles();
      const file = await readPracticeFile(text, state.practice.value.name);
      if (!file.ok) {
        state.incoming.value = { state: 'refused', refusal: file.refusal };
        return noteTrouble(parts, file.refusal.code);
      }
      const { planMerge } = await import('#lib/guidance/plan-merge.ts');
      const plan = planMerge(state.practice.value, file.value);
      state.incoming.value = { state: 'ready', practice: file.value, plan };
    },
    /** Takes the file in; `takeTheirs` names the notes of which the file's side is taken. */
    takeIncoming(takeTheirs: ReadonlySet<string>): void {
      const incoming = state.incoming.value;
      if (incoming?.state !== 'ready') return;
      const { practice, plan } = incoming;
      // Buildings half typed before are not laid over those of the file.
      state.halfTyped.value = '';
      void parts.memory.forgetWords('sites');
      keepPractice(parts, state, (now) => mergePractice(now, practice, takeTheirs));
      state.incoming.value = {
        state: 'taken',
        entries: plan.fresh.length + takeTheirs.size,
        plan,
      };
    },
    dropIncoming(): void {
      state.incoming.value = undefined;
    },
  };
}
