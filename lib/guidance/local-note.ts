import { onlySite } from './local.ts';
import type { Annotation } from './overlay.ts';
import { annotationOn, type Practice, withEntry } from './practice.ts';
import { slotTexts, withoutSlots } from './slot-texts.ts';

/** What the form for a local note gives. Empty texts are left out. */
export type LocalForm = {
  readonly by: string;
  readonly site: string;
  readonly slots: Readonly<{ [slot: string]: string }>;
  readonly available: 'yes' | 'no' | 'ask';
  readonly ask: string;
  readonly note: string;
};

/** The edition of a card that a note is written on. */
export type NotedCard = {
  readonly id: string;
  readonly rev: number;
  readonly sha256: string;
  readonly bundle: string;
};

/** Puts a note on a card into what a practice wrote; it also names the practice. */
export function writeNote(
  practice: Practice,
  { id, rev, sha256, bundle }: NotedCard,
  form: LocalForm,
  day: string,
): Practice {
  const by = form.by.trim();
  const emptied = Object.keys(form.slots).filter((slot) => form.slots[slot]?.trim() === '');
  const named = { ...withoutSlots(practice, form.site, new Set(emptied)), name: by };
  const entry = { id, rev, base: { bundle, id, sha256 }, by, day };
  return withEntry(named, { ...entry, ...annotationOf(id, form, named) });
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

/** What stands in each of a card's slots for a building, empty where nobody filled it in. */
export function slotsAt(
  slots: readonly { readonly id: string }[],
  practice: Practice,
  site: string,
): LocalForm['slots'] {
  const known = slotTexts(practice, site);
  return Object.fromEntries(slots.map(({ id }) => [id, known.get(id)?.text ?? '']));
}

/** Buildings by their names; a name of which no id can be made is left out. */
export function sitesNamed(names: readonly string[]): Practice['sites'] {
  const named = names.flatMap((name) => (siteId(name) ? [[siteId(name), name] as const] : []));
  return [...new Map(named)].map(([id, name]) => ({ id, name }));
}

function siteId(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return id.length >= 2 ? id : '';
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
