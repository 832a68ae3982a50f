import type { Annotation, OverlayEntry } from './overlay.ts';

/** A building of a practice, where local facts may differ. */
export type Site = { readonly id: string; readonly name: string };

/** That a practice takes a situation's cards for its own; `role` is who said so. */
export type Adoption = {
  readonly situation: string;
  readonly by: string;
  readonly role: string;
  readonly day: string;
};

/** Everything that a practice writes for itself: its notes, its sites, what it adopted. */
export type Practice = {
  readonly name: string;
  readonly sites: readonly Site[];
  readonly entries: readonly OverlayEntry[];
  readonly adopted: readonly Adoption[];
};

/** A practice that has written nothing yet. */
export const noPractice: Practice = { name: '', sites: [], entries: [], adopted: [] };

/** Reads what was kept here of a practice: it was checked when it was written, or taken in. */
export function asPractice(kept: unknown): Practice {
  const whole =
    typeof kept === 'object' &&
    kept !== null &&
    'entries' in kept &&
    'adopted' in kept &&
    'sites' in kept;
  return whole ? (kept as Practice) : noPractice;
}

/** The practice's note on a card, if it wrote one. */
export function annotationOn(practice: Practice, card: string): Annotation | undefined {
  return practice.entries.find(
    (entry): entry is Annotation => entry.op === 'annotate' && entry.base.id === card,
  );
}

/** Who wrote a note and when; where it was not written here, which source published it over what. */
export function writerOf({
  by,
  day,
  from,
  under,
}: Pick<Annotation, 'by' | 'day' | 'from' | 'under'>) {
  return { by, day, ...(from === undefined ? {} : { from, under }) };
}

/** Puts an entry in the place of the earlier one of its kind on the same card. */
export function withEntry(practice: Practice, entry: OverlayEntry): Practice {
  const { entries } = withoutEntry(practice, entry.op, entry.base.id);
  return { ...practice, entries: [...entries, entry] };
}

/** Takes the entry of this kind on this card away. */
export function withoutEntry(practice: Practice, op: OverlayEntry['op'], card: string): Practice {
  const entries = practice.entries.filter((one) => one.op !== op || one.base.id !== card);
  return { ...practice, entries };
}

/** Whether a practice hides this edition of a card. A newer edition shows again. */
export function isHiddenHere(
  practice: Practice,
  card: { readonly id: string; readonly sha256: string },
): boolean {
  return hidingOf(practice, card) !== undefined;
}

/** The entry that hides this edition of a card. */
export function hidingOf(
  practice: Practice,
  card: { readonly id: string; readonly sha256: string },
): OverlayEntry | undefined {
  return practice.entries.find(
    ({ op, base }) => op === 'hide' && base.id === card.id && base.sha256 === card.sha256,
  );
}

/** Whether one of a card's situations was adopted. */
export function isAdopted(practice: Practice, situations: readonly string[]): boolean {
  return practice.adopted.some(({ situation }) => situations.includes(situation));
}
