import { oneLine } from '#lib/base/one-line.ts';
import { onlySite } from './local.ts';
import type { Annotation } from './overlay.ts';
import { annotationOn, type Practice, withEntry } from './practice.ts';
import { slotTexts, withoutSlots } from './slot-texts.ts';

/** What the form for a local note gives. Empty texts are left out. */
export type LocalForm = {
  readonly by: string;
  /** The building whose facts are looked at. */
  readonly site: string;
  /** Facts by building, then by slot: those typed, and once it is saved those shown beside them. */
  readonly slots: { readonly [site: string]: SlotWords };
  readonly available: 'yes' | 'no' | 'ask';
  readonly ask: string;
  readonly note: string;
};

/** What stands in the fields of a card's slots. */
type SlotWords = { readonly [slot: string]: string };

type AskedSlots = readonly { readonly id: string }[];

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
  const by = oneLine(form.by);
  const left = Object.entries(form.slots).reduce(
    (now, [site, texts]) => withoutSlots(now, site, emptied(texts)),
    practice,
  );
  const named = { ...left, name: by };
  const entry = { id, rev, base: { bundle, id, sha256 }, by, day };
  return withEntry(named, { ...entry, ...annotationOf(id, form, named) });
}

function emptied(texts: SlotWords): ReadonlySet<string> {
  return new Set(Object.keys(texts).filter((slot) => oneLine(texts[slot] ?? '') === ''));
}

type Said = Pick<Annotation, 'op' | 'slots' | 'note' | 'available' | 'ask'>;

function annotationOf(card: string, form: LocalForm, practice: Practice): Said {
  const note = form.note.split('\n').map(oneLine).filter(Boolean);
  const ask = oneLine(form.ask);
  return {
    op: 'annotate',
    slots: { ...annotationOn(practice, card)?.slots, ...factsOf(form, practice) },
    ...(note.length > 0 ? { note } : {}),
    available: form.available,
    ...(ask ? { ask } : {}),
  };
}

function factsOf({ slots }: LocalForm, practice: Practice): LocalForm['slots'] {
  const known = slotTexts(practice, onlySite);
  // What holds for every building is not copied to one: it would stay behind when it changes.
  const isShared = (slot: string, text: string) =>
    text === oneLine(slots[onlySite]?.[slot] ?? known.get(slot)?.text ?? '');
  const saidAt = (site: string, texts: SlotWords): SlotWords => {
    const said = Object.entries(texts).map(([slot, text]) => [slot, oneLine(text)] as const);
    const own = said.filter(([slot, text]) => site === onlySite || !isShared(slot, text));
    return Object.fromEntries(own.filter(([, text]) => text !== ''));
  };
  return Object.fromEntries(
    Object.entries(slots).map(([site, texts]) => [site, saidAt(site, texts)]),
  );
}

/**
 * What stands in the fields of a card's slots at a building: what was typed for it, what is known
 * there, or what was typed for every building. Empty where nobody filled it in.
 */
export function slotsAt(
  slots: AskedSlots,
  practice: Practice,
  typed: LocalForm['slots'],
  site: string,
): SlotWords {
  const known = slotTexts(practice, site);
  const shared = slotTexts(practice, onlySite);
  const words = (slot: string): string => {
    const text = known.get(slot)?.text ?? '';
    const isShared = text === (shared.get(slot)?.text ?? '');
    return typed[site]?.[slot] ?? (isShared ? typed[onlySite]?.[slot] : undefined) ?? text;
  };
  return Object.fromEntries(slots.map(({ id }) => [id, words(id)]));
}

/** What is typed by building once this is typed too; what shows there anyway is not held as typed. */
export function withTyped(
  slots: AskedSlots,
  practice: Practice,
  typed: LocalForm['slots'],
  { site, slot, text }: { readonly site: string; readonly slot: string; readonly text: string },
): LocalForm['slots'] {
  const { [site]: there = {}, ...elsewhere } = typed;
  const { [slot]: _, ...rest } = there;
  const without = Object.keys(rest).length > 0 ? { ...elsewhere, [site]: rest } : elsewhere;
  if (slotsAt(slots, practice, without, site)[slot] === text) return without;
  return { ...elsewhere, [site]: { ...rest, [slot]: text } };
}

/** The form with every fact that it shows: at the building looked at, and at those typed for. */
export function withShown(form: LocalForm, slots: AskedSlots, practice: Practice): LocalForm {
  const sites = [form.site, ...Object.keys(form.slots)];
  const shown = sites.map((site) => [site, slotsAt(slots, practice, form.slots, site)]);
  return { ...form, slots: Object.fromEntries(shown) };
}
