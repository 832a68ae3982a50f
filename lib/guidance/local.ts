import type { Slot } from './card.ts';
import type { Annotation } from './overlay.ts';

/** What a practice says of a card at one site, and what it has not said yet. */
export type LocalView = {
  readonly answers: readonly { readonly slot: Slot; readonly text: string }[];
  /** Required slots without an answer: "Not set up here" stands in their place. */
  readonly missing: readonly Slot[];
  readonly note: readonly string[];
  readonly available: 'yes' | 'no' | 'ask';
  /** Whom to ask where the thing is not set up. */
  readonly ask: string | undefined;
  readonly written: { readonly by: string; readonly day: string } | undefined;
  /** The note was written for another edition of the card. */
  readonly earlierEdition: boolean;
};

/** The site that stands for a practice with one building. */
export const onlySite = 'main';

/** Lays a practice's annotation over a card's slots, for one site. */
export function viewLocal(
  card: { readonly slots: readonly Slot[]; readonly sha256?: string },
  annotation: Annotation | undefined,
  site: string,
): LocalView {
  const texts = { ...annotation?.slots?.[onlySite], ...annotation?.slots?.[site] };
  const answers = card.slots.flatMap((slot) => {
    const text = Object.hasOwn(texts, slot.id) ? texts[slot.id] : undefined;
    return text ? [{ slot, text }] : [];
  });
  const answered = new Set(answers.map(({ slot }) => slot.id));
  return {
    answers,
    missing: card.slots.filter((slot) => slot.required && !answered.has(slot.id)),
    note: annotation?.note ?? [],
    available: annotation?.available ?? 'yes',
    ask: annotation?.ask,
    written: annotation ? { by: annotation.by, day: annotation.day } : undefined,
    earlierEdition: Boolean(card.sha256 && annotation && annotation.base.sha256 !== card.sha256),
  };
}

/** Whether there is anything to show in the local voice. */
export function saysAnything(local: LocalView): boolean {
  return (
    local.answers.length > 0 ||
    local.missing.length > 0 ||
    local.note.length > 0 ||
    local.available !== 'yes'
  );
}
