import { dayOf } from '#lib/base/day.ts';
import type { LocalForm } from '#lib/guidance/local-note.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import { annotationOn, withEntry, withoutEntry } from '#lib/guidance/practice.ts';
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
    hideHere(card: CardSummary, reason: string): void {
      const base = { bundle: card.bundle, id: card.id, sha256: card.sha256 };
      const entry = { id: card.id, rev: card.rev, base, day: today(), op: 'hide', reason } as const;
      change((now) => withEntry(now, { ...entry, by: now.name || 'This practice' }));
    },
    showHere(card: CardSummary): void {
      change((now) => withoutEntry(now, 'hide', card.id));
    },
  };
}
