import type { Fault } from './faults.ts';
import type { LocalForm } from './local-note.ts';

/** A field of the form for a local note: one that every form has, or the fact asked for by a slot. */
export type LocalField = 'by' | 'ask' | 'note' | { readonly slot: string };

/** Why something that a practice wrote was not kept; `field` is where, if it stands in a form. */
export type LocalRefusal = {
  readonly code:
    | 'local-needs-name'
    | 'local-says-nothing'
    | 'local-names-a-person'
    | 'local-same-name'
    | 'local-not-allowed';
  readonly field?: LocalField;
};

/**
 * Why a form for a local note is not kept as it is, before its words are checked against the format.
 * `namesSomebody`: whether words look like a patient's number or birthday. `isNew`: the card has no
 * note yet.
 */
export function refuseForm(
  form: LocalForm,
  { namesSomebody, isNew }: { namesSomebody: (text: string) => boolean; isNew: boolean },
): LocalRefusal | undefined {
  const { by, available } = form;
  const typed = textsOf(form);
  if (isNew && available === 'yes' && typed.every(([, text]) => text.trim() === ''))
    return { code: 'local-says-nothing' };
  if (by.trim() === '') return { code: 'local-needs-name', field: 'by' };
  const wrong = typed.find(([, text]) => namesSomebody(text));
  return wrong && { code: 'local-names-a-person', field: wrong[0] };
}

/** That the format does not allow what a practice wrote: the first fault says in which field. */
export function refuseFault(fault: Fault | undefined): LocalRefusal {
  const field = fieldAt(fault?.path ?? '');
  return { code: 'local-not-allowed', ...(field ? { field } : {}) };
}

function textsOf({ slots, ask, note }: LocalForm): readonly (readonly [LocalField, string])[] {
  const facts = Object.values(slots).flatMap((texts) => Object.entries(texts));
  return [
    ...facts.map(([slot, text]) => [{ slot }, text] as const),
    ['ask', ask] as const,
    ['note', note] as const,
  ];
}

// A fault lies at `name`, or at a path such as `entries.3.note.2` or `entries.3.slots.main.room`.
function fieldAt(path: string): LocalField | undefined {
  const [list, , field, , slot] = path.split('.');
  if (list === 'name') return 'by';
  if (list !== 'entries') return undefined;
  if (field === 'slots') return slot === undefined ? undefined : { slot };
  return fields.find((one) => one === field);
}

const fields = ['by', 'ask', 'note'] as const;
