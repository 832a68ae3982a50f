import { isWritten } from './card-of.ts';
import type { Draft } from './draft.ts';
import { fieldOfPath } from './text-change.ts';

/** The fields of an entry, or of lines under a heading, that findings stand beside. */
const fieldsWithin: { readonly [field: string]: readonly string[] } = {
  steps: ['heading', 'lines'],
  swaps: ['insteadOf', 'say', 'why'],
  slots: ['ask'],
  folded: ['heading', 'lines'],
  handout: ['title', 'lines'],
};

/**
 * The very field that a path of the card is about, such as `steps.1.heading` for the heading of the
 * second step in the form; the field as a whole, such as `steps`, where the form has none for it.
 */
export function placeOfPath(path: string, draft: Draft): string {
  const field = fieldOfPath(path, draft.kind);
  const entries = entriesOf(draft, field);
  const names = path.replace(/^parts\.(?:steps\.)?/, `${field}.`).split('.');
  const at = entries?.[Number(names[1])];
  const name = names[entries ? 2 : 1] ?? '';
  if (!fieldsWithin[field]?.includes(name) || (entries && at === undefined)) return field;
  return [field, ...(at === undefined ? [] : [at]), name].join('.');
}

// The card leaves out entries in which no word stands, so that it counts differently from the form.
function entriesOf({ steps, swaps, slots }: Draft, field: string): readonly number[] | undefined {
  if (field === 'slots') return slots.map((_, at) => at);
  const entries = { steps, swaps }[field];
  return entries?.flatMap((entry, at) => (isWritten(entry) ? [at] : []));
}
