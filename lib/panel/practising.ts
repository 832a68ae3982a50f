import { dayOf } from '#lib/base/day.ts';
import type { FaultCode } from '#lib/guidance/faults.ts';
import type { LocalForm } from '#lib/guidance/local-note.ts';
import { withEntry, withoutEntry } from '#lib/guidance/practice.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { keepChecked, keepPractice, type PracticeChange } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';

/** Why a local note was not kept. */
export type LocalRefusal =
  | { readonly code: 'local-needs-name' | 'local-names-a-person' | 'local-same-name' }
  | { readonly code: 'local-not-allowed'; readonly fault: FaultCode | undefined };

/** What a practice says of a card: how it is done here, or that it is not shown here. */
export function createPractising(parts: PanelParts, state: Signals) {
  const change = (by: PracticeChange): void => keepPractice(parts, state, by);
  const today = () => dayOf(parts.clock());
  return {
    /** Keeps how a card is done here. Refuses words that look like a patient's number or birthday. */
    async writeLocal(card: CardSummary, form: LocalForm): Promise<LocalRefusal | undefined> {
      if (form.by.trim() === '') return { code: 'local-needs-name' };
      if (await namesSomebody(form, today())) return { code: 'local-names-a-person' };
      const { writeNote } = await import('#lib/guidance/local-note.ts');
      const noted = { ...card, bundle: bundleOf(state) };
      const day = today();
      return keepChecked(parts, state, (now) => writeNote(now, noted, form, day));
    },
    removeLocal(card: CardSummary): void {
      const base = { bundle: bundleOf(state), id: card.id, sha256: card.sha256 };
      change((now) => withoutEntry(now, { op: 'annotate', base }));
    },
    hideHere(card: CardSummary, reason: string): void {
      const base = { bundle: bundleOf(state), id: card.id, sha256: card.sha256 };
      const entry = { id: card.id, rev: card.rev, base, day: today(), op: 'hide', reason } as const;
      change((now) => withEntry(now, { ...entry, by: now.name || 'This practice' }));
    },
    showHere(card: CardSummary): void {
      const base = { bundle: bundleOf(state), id: card.id, sha256: card.sha256 };
      change((now) => withoutEntry(now, { op: 'hide', base }));
    },
  };
}

// Staff, rooms and extensions belong in a local note; a patient's number or birthday never does.
async function namesSomebody(form: LocalForm, today: string): Promise<boolean> {
  const { findIdentifiers } = await import('#lib/identifiers/find-identifiers.ts');
  const facts = Object.values(form.slots).flatMap((texts) => Object.values(texts));
  const text = [form.note, form.ask, ...facts].join('\n');
  return findIdentifiers(text, today).some(
    ({ kind }) => kind === 'nhs-number' || kind === 'record-number' || kind === 'date-of-birth',
  );
}

function bundleOf(state: Signals): string {
  return state.guidance.value?.home.bundle.id ?? '';
}
