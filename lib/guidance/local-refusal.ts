import { oneLine } from '#lib/base/one-line.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Fault } from './faults.ts';
import type { LocalForm } from './local-note.ts';
import type { Adoption } from './practice.ts';

/**
 * A field in which a practice writes: of a local note, also the fact asked for by a slot; of an
 * adoption, who decided; of a card that is hidden, why.
 */
export type LocalField = (typeof fields)[number] | { readonly slot: string };

const fields = ['by', 'ask', 'note', 'role', 'reason'] as const;

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

/** Whether words look like a patient's number or birthday. */
type NamesSomebody = (text: string) => boolean;

/**
 * Why a form for a local note is not kept as it is, before its words are checked against the format.
 * `isNew`: the card has no note yet.
 */
export function refuseForm(
  form: LocalForm,
  { namesSomebody, isNew }: { namesSomebody: NamesSomebody; isNew: boolean },
): LocalRefusal | undefined {
  const { by, available } = form;
  const typed = textsOf(form);
  if (isNew && available === 'yes' && typed.every(([, text]) => oneLine(text) === ''))
    return { code: 'local-says-nothing' };
  if (oneLine(by) === '') return { code: 'local-needs-name', field: 'by' };
  return refuseNaming([...typed, ['by', by]], namesSomebody);
}

/** Who adopts a situation, and in which role, from what was typed; or why not under these words. */
export function adopterFrom(
  typed: Adopter,
  namesSomebody: NamesSomebody,
): Result<Adopter, LocalRefusal> {
  const [by, role] = [oneLine(typed.by), oneLine(typed.role)];
  if (by === '' || role === '') return refuse({ code: 'local-needs-name' });
  const said: Typed = [
    ['by', by],
    ['role', role],
  ];
  const refusal = refuseNaming(said, namesSomebody);
  return refusal ? refuse(refusal) : accept({ by, role });
}

type Adopter = Pick<Adoption, 'by' | 'role'>;

/** That words which a practice typed hold a patient's number or birthday: the first says where. */
export function refuseNaming(typed: Typed, namesSomebody: NamesSomebody): LocalRefusal | undefined {
  // As it would be kept: what shows nothing can stand inside a number.
  const wrong = typed.find(([, text]) => namesSomebody(text.split('\n').map(oneLine).join('\n')));
  return wrong && { code: 'local-names-a-person', field: wrong[0] };
}

type Typed = readonly (readonly [LocalField, string])[];

/** That the format does not allow what a practice wrote: the first fault says in which field. */
export function refuseFault(fault: Fault | undefined): LocalRefusal {
  const field = fieldAt(fault?.path ?? '');
  return { code: 'local-not-allowed', ...(field ? { field } : {}) };
}

function textsOf({ slots, ask, note }: LocalForm): Typed {
  const facts = Object.values(slots).flatMap((texts) => Object.entries(texts));
  return [
    ...facts.map(([slot, text]) => [{ slot }, text] as const),
    ['ask', ask] as const,
    ['note', note] as const,
  ];
}

// A fault lies at `name`, or at a path such as `entries.3.note.2`, `entries.3.slots.main.room` or
// `adopted.2.role`.
function fieldAt(path: string): LocalField | undefined {
  const [list, , field, , slot] = path.split('.');
  if (list === 'name') return 'by';
  if (list !== 'entries' && list !== 'adopted') return undefined;
  if (field === 'slots') return slot === undefined ? undefined : { slot };
  return fields.find((one) => one === field);
}
