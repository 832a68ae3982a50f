import type { Slot } from './card.ts';
import type { Annotation } from './overlay.ts';
import { type Practice, writerOf } from './practice.ts';
import type { SlotText } from './slot-texts.ts';

/** What a practice says of a card at one site, and what it has not said yet. */
export type LocalView = {
  readonly answers: readonly { readonly slot: Slot; readonly text: string }[];
  /**
   * Required slots without an answer: "Not set up here" stands in their place. None where the whole
   * thing is not offered.
   */
  readonly missing: readonly Slot[];
  readonly note: readonly string[];
  readonly available: 'yes' | 'no' | 'ask';
  /** Whom to ask where the thing is not set up. */
  readonly ask: string | undefined;
  /** `from`: the source that published it, where it was not written here; `under`: what was. */
  readonly written: Pick<Annotation, 'by' | 'day' | 'from' | 'under'> | undefined;
  /** The note was written for another edition of the card. */
  readonly earlierEdition: boolean;
};

/** The site that stands for a practice with one building. */
export const onlySite = 'main';

/**
 * The building whose facts hold: the one named by its id or its name, else the only one that the
 * practice has, else the site that stands for all.
 */
export function siteHere({ sites }: Pick<Practice, 'sites'>, named = ''): string {
  const wanted = named.trim().toLowerCase();
  const site =
    sites.find(({ id }) => id === wanted) ??
    sites.find(({ name }) => name.trim().toLowerCase() === wanted) ??
    (sites[1] ? undefined : sites[0]);
  return site?.id ?? onlySite;
}

/**
 * Lays what a practice wrote over a card's slots, for one site. `known` is every fact that the
 * practice gave anywhere; without it only the card's own note counts.
 */
export function viewLocal(
  card: { readonly slots: readonly Slot[]; readonly sha256?: string },
  annotation: Annotation | undefined,
  site: string,
  known: ReadonlyMap<string, SlotText> = ownTexts(annotation, site),
): LocalView {
  const answers = card.slots.flatMap((slot) => {
    const text = known.get(slot.id)?.text;
    return text ? [{ slot, text }] : [];
  });
  const answered = new Set(answers.map(({ slot }) => slot.id));
  const available = annotation?.available ?? 'yes';
  const lacks = ({ id, required }: Slot) => required && available !== 'no' && !answered.has(id);
  return {
    answers,
    missing: card.slots.filter(lacks),
    note: annotation?.note ?? [],
    available,
    ask: annotation?.ask,
    written: writtenBy(
      annotation,
      [...answered].map((id) => known.get(id)),
    ),
    earlierEdition: Boolean(card.sha256 && annotation && annotation.base.sha256 !== card.sha256),
  };
}

function ownTexts(annotation: Annotation | undefined, site: string): ReadonlyMap<string, SlotText> {
  if (!annotation) return new Map();
  const writer = writerOf(annotation);
  const texts = { ...annotation.slots?.[onlySite], ...annotation.slots?.[site] };
  return new Map(Object.entries(texts).map(([id, text]) => [id, { text, ...writer }]));
}

// A card without a note of its own may still show facts from others: the newest of those speaks.
function writtenBy(
  annotation: Annotation | undefined,
  answers: readonly (SlotText | undefined)[],
): LocalView['written'] {
  if (annotation) return writerOf(annotation);
  const newest = answers.reduce(
    (best, one) => (one && one.day > (best?.day ?? '') ? one : best),
    undefined,
  );
  return newest && writerOf(newest);
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
