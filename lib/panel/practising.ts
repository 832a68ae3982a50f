import { dayOf } from '#lib/base/day.ts';
import type { FaultCode } from '#lib/guidance/faults.ts';
import { onlySite } from '#lib/guidance/local.ts';
import type { Annotation } from '#lib/guidance/overlay.ts';
import { annotationOn, type Practice, withEntry, withoutEntry } from '#lib/guidance/practice.ts';
import { slotTexts, withoutSlots } from '#lib/guidance/slot-texts.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { keepChecked, keepPractice } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';

/** What the form for a local note gives. Empty texts are left out. */
export type LocalForm = {
  readonly by: string;
  readonly site: string;
  readonly slots: Readonly<{ [slot: string]: string }>;
  readonly available: 'yes' | 'no' | 'ask';
  readonly ask: string;
  readonly note: string;
};

/** Why a local note was not kept. */
export type LocalRefusal =
  | { readonly code: 'local-needs-name' | 'local-names-a-person' }
  | { readonly code: 'local-not-allowed'; readonly fault: FaultCode | undefined };

/** What a practice says of a card: how it is done here, or that it is not shown here. */
export function createPractising(parts: PanelParts, state: Signals) {
  const change = (practice: Practice): void => keepPractice(parts, state, practice);
  const today = () => dayOf(parts.clock());
  return {
    /** Keeps how a card is done here. Refuses words that look like a patient's number or birthday. */
    async writeLocal(card: CardSummary, form: LocalForm): Promise<LocalRefusal | undefined> {
      const by = form.by.trim();
      if (by === '') return { code: 'local-needs-name' };
      if (await namesSomebody(form, today())) return { code: 'local-names-a-person' };
      const emptied = Object.keys(form.slots).filter((slot) => form.slots[slot]?.trim() === '');
      const rest = withoutSlots(state.practice.value, form.site, new Set(emptied));
      const practice = { ...rest, name: by };
      const base = { bundle: bundleOf(state), id: card.id, sha256: card.sha256 };
      const entry = { id: card.id, rev: card.rev, base, by, day: today() };
      const said = annotationOf(card.id, form, practice);
      return keepChecked(parts, state, withEntry(practice, { ...entry, ...said }));
    },
    removeLocal(card: CardSummary): void {
      const base = { bundle: bundleOf(state), id: card.id, sha256: card.sha256 };
      change(withoutEntry(state.practice.value, { op: 'annotate', base }));
    },
    hideHere(card: CardSummary, reason: string): void {
      const base = { bundle: bundleOf(state), id: card.id, sha256: card.sha256 };
      const by = state.practice.value.name || 'This practice';
      const entry = {
        id: card.id,
        rev: card.rev,
        base,
        by,
        day: today(),
        op: 'hide',
        reason,
      } as const;
      change(withEntry(state.practice.value, entry));
    },
    showHere(card: CardSummary): void {
      const base = { bundle: bundleOf(state), id: card.id, sha256: card.sha256 };
      change(withoutEntry(state.practice.value, { op: 'hide', base }));
    },
  };
}

type Said = Pick<Annotation, 'op' | 'slots' | 'note' | 'available' | 'ask'>;

function annotationOf(card: string, form: LocalForm, practice: Practice): Said {
  const before = annotationOn(practice, card)?.slots;
  // What holds for every building is not copied to one: it would stay behind when it changes.
  const shared = form.site === onlySite ? undefined : slotTexts(practice, onlySite);
  const slots = Object.fromEntries(
    Object.entries(form.slots).flatMap(([slot, text]) =>
      tidy(text) && tidy(text) !== shared?.get(slot)?.text ? [[slot, tidy(text)]] : [],
    ),
  );
  const note = form.note.split('\n').map(tidy).filter(Boolean);
  return {
    op: 'annotate',
    slots: { ...before, [form.site]: slots },
    ...(note.length > 0 ? { note } : {}),
    available: form.available,
    ...(form.ask.trim() ? { ask: tidy(form.ask) } : {}),
  };
}

// Staff, rooms and extensions belong in a local note; a patient's number or birthday never does.
async function namesSomebody(form: LocalForm, today: string): Promise<boolean> {
  const { findIdentifiers } = await import('#lib/identifiers/find-identifiers.ts');
  const text = [form.note, form.ask, ...Object.values(form.slots)].join('\n');
  return findIdentifiers(text, today).some(
    ({ kind }) => kind === 'nhs-number' || kind === 'date-of-birth',
  );
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function bundleOf(state: Signals): string {
  return state.guidance.value?.home.bundle.id ?? '';
}
