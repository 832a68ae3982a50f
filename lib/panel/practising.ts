import { dayOf } from '#lib/base/day.ts';
import type { LocalForm } from '#lib/guidance/local-note.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import { annotationOn, withoutEntry } from '#lib/guidance/practice.ts';
import { withHidden } from '#lib/guidance/practice-acts.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { fetchJudging, keepChecked, keepPractice, type PracticeChange } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';

/** What a practice says of a card: how it is done here, or that it is not shown here. */
export function createPractising(parts: PanelParts, state: Signals) {
  const change = (by: PracticeChange): void => keepPractice(parts, state, by);
  const today = () => dayOf(parts.clock());
  return {
    /** Keeps how a card is done here. Refuses words that look like a patient's number or birthday. */
    async writeLocal(card: CardSummary, form: LocalForm): Promise<LocalRefusal | undefined> {
      const day = today();
      const isNew = annotationOn(state.local.value, card.id) === undefined;
      const { refuseForm, namesSomebody } = await fetchJudging(day);
      const refusal = refuseForm(form, { namesSomebody, isNew });
      if (refusal) return refusal;
      const { writeNote } = await import('#lib/guidance/local-note.ts');
      return keepChecked(parts, state, (now) => writeNote(now, card, form, day));
    },
    removeLocal(card: CardSummary): void {
      change((now) => withoutEntry(now, 'annotate', card.id));
    },
    /** Hides a card; `unnamed` is who says so where the practice has no name yet. */
    hideHere(card: CardSummary, reason: string, unnamed: string): void {
      const hiding = { reason, day: today(), unnamed };
      change((now) => withHidden(now, card, hiding));
    },
    showHere(card: CardSummary): void {
      change((now) => withoutEntry(now, 'hide', card.id));
    },
  };
}
