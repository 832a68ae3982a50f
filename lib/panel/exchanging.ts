import { dayOf } from '#lib/base/day.ts';
import { mergePractice } from '#lib/guidance/merge-practice.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { countTaken } from '#lib/guidance/practice-acts.ts';
import type { PracticeFileRefusal } from '#lib/guidance/practice-file.ts';
import { keepChecked, noteTrouble } from './keeping.ts';
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
      if (!file.ok) return refuse(parts, state, file.refusal);
      const { planMerge } = await import('#lib/guidance/plan-merge.ts');
      const plan = planMerge(state.practice.value, file.value);
      state.incoming.value = { state: 'ready', practice: file.value, plan };
    },
    /** Takes the file in; `takeTheirs` names the notes of which the file's side is taken. */
    async takeIncoming(takeTheirs: ReadonlySet<string>): Promise<void> {
      const incoming = state.incoming.value;
      if (incoming?.state !== 'ready') return;
      const { practice, plan } = incoming;
      const joined = (now: Practice) => mergePractice(now, practice, takeTheirs);
      if (await keepChecked(parts, state, joined))
        return refuse(parts, state, { code: 'practice-file-too-much' });
      // Buildings half typed before are not laid over those of the file.
      state.halfTyped.value = '';
      void parts.memory.forgetWords('sites');
      state.incoming.value = { state: 'taken', entries: countTaken(plan, takeTheirs), plan };
    },
    dropIncoming(): void {
      state.incoming.value = undefined;
    },
  };
}

function refuse(parts: PanelParts, state: Signals, refusal: PracticeFileRefusal): Promise<void> {
  state.incoming.value = { state: 'refused', refusal };
  return noteTrouble(parts, refusal.code);
}
