import { onlySite } from './local.ts';
import type { Annotation } from './overlay.ts';
import { type Practice, writerOf } from './practice.ts';

/** An answer to a slot, and which note gave it. */
export type SlotText = Pick<Annotation, 'by' | 'day' | 'from'> & { readonly text: string };

/**
 * Every local fact that a practice wrote, by slot, for one site. A slot of the same name asks the
 * same on every card, so what was answered once stands wherever it is asked; the last answer
 * counts, and a site's own goes before one for every building. A note that another took the place
 * of answers what no other does.
 */
export function slotTexts(practice: Practice, site: string): ReadonlyMap<string, SlotText> {
  const under = practice.entries.flatMap((entry) => entry.under ?? []);
  const notes = [...under, ...practice.entries].filter((entry) => entry.op === 'annotate');
  const answers = [onlySite, site].flatMap((place) =>
    notes.flatMap(({ slots, ...note }) =>
      Object.entries(slots?.[place] ?? {}).map(
        ([id, text]) => [id, { text, ...writerOf(note) }] as const,
      ),
    ),
  );
  return new Map(answers);
}

/** Takes the answers to these slots away from every note of a site. */
export function withoutSlots(
  practice: Practice,
  site: string,
  gone: ReadonlySet<string>,
): Practice {
  if (gone.size === 0) return practice;
  const entries = practice.entries.map((entry) => {
    if (entry.op !== 'annotate' || !entry.slots?.[site]) return entry;
    const left = Object.entries(entry.slots[site]).filter(([id]) => !gone.has(id));
    return { ...entry, slots: { ...entry.slots, [site]: Object.fromEntries(left) } };
  });
  return { ...practice, entries };
}
