import { isDay } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';
import { oneLine } from '#lib/base/one-line.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { limits } from '#lib/guidance/limits.ts';
import type { Made } from '#lib/guidance/made.ts';

/** What the form for a co-production record holds, as it is typed. Lists have one entry a line. */
export type RecordForm = {
  readonly group: string;
  readonly people: string;
  readonly how: string;
  readonly paid: 'yes' | 'no' | 'declined' | '';
  readonly from: string;
  readonly to: string;
  readonly changed: string;
  readonly thanks: string;
  readonly consentToName: boolean;
  /** That boundaries were agreed first. What was agreed is the group's own and is never written. */
  readonly confidentiality: boolean;
  readonly safeguarding: boolean;
};

/** The fields of the form that can be wrong. */
export type RecordField =
  | 'group'
  | 'people'
  | 'how'
  | 'paid'
  | 'from'
  | 'to'
  | 'changed'
  | 'thanks';

/** Why a record was not kept: each field that is wrong, and how. */
export type RecordRefusal = {
  readonly code: 'record-not-complete';
  readonly faults: readonly { readonly field: RecordField; readonly fault: RecordFault }[];
};

/** How a field of a record can be wrong. */
export type RecordFault =
  | 'missing'
  | 'not-a-number'
  | 'not-a-day'
  | 'to-come'
  | 'before-start'
  | 'too-long';

type CoProduced = Extract<Made, { standing: 'co-produced' }>;

/** What stands for a group that is not to be named: its name is then in no file at all. */
const unnamedGroup = 'A group with lived experience';

const agreed = {
  both: 'Boundaries on confidentiality and safeguarding were agreed first.',
  confidentiality: 'Boundaries on confidentiality were agreed first.',
  safeguarding: 'Boundaries on safeguarding were agreed first.',
} as const;

/** The form for a card's record, filled in as far as the card says. */
export function recordFormOf(made: Made | undefined): RecordForm {
  if (made?.standing !== 'co-produced') return emptyForm;
  const boundary = Object.values(agreed).find((text) => made.how.endsWith(text));
  const how = boundary ? made.how.slice(0, -boundary.length).trim() : made.how;
  const { paid, from, to, consentToName } = made;
  return {
    ...{ paid, from, to, consentToName, how },
    group: made.group === unnamedGroup ? '' : made.group,
    people: String(made.people),
    changed: made.changed.join('\n'),
    thanks: made.thanks.join('\n'),
    confidentiality: boundary === agreed.both || boundary === agreed.confidentiality,
    safeguarding: boundary === agreed.both || boundary === agreed.safeguarding,
  };
}

const emptyForm: RecordForm = {
  ...{ group: '', people: '', how: '', paid: '', from: '', to: '', changed: '', thanks: '' },
  ...{ consentToName: false, confidentiality: false, safeguarding: false },
};

/**
 * The record that the form makes of what was done up to `today`. Where the group is not to be named,
 * its name and its thanks are left out of the card altogether. Refuses with everything that is wrong
 * at once.
 */
export function madeOf(form: RecordForm, today: Day): Result<CoProduced, RecordRefusal> {
  const { consentToName } = form;
  const how = [oneLine(form.how), boundaryOf(form)].filter(Boolean).join(' ');
  const changed = linesOf(form.changed);
  const thanks = consentToName ? linesOf(form.thanks) : [];
  const faults = faultsIn({ ...form, how }, { changed, thanks, today });
  if (faults.length > 0 || form.paid === '') return refuse({ code: 'record-not-complete', faults });
  return accept({
    standing: 'co-produced',
    group: consentToName ? oneLine(form.group) : unnamedGroup,
    people: Number(form.people),
    how,
    paid: form.paid,
    from: form.from,
    to: form.to,
    ...{ changed, thanks, consentToName },
  });
}

/** A record without the credit: a group may withdraw it later, and need not say why. */
export function withoutCredit(made: CoProduced): CoProduced {
  return { ...made, group: unnamedGroup, thanks: [], consentToName: false };
}

function boundaryOf({ confidentiality, safeguarding }: RecordForm): string {
  if (confidentiality && safeguarding) return agreed.both;
  if (confidentiality) return agreed.confidentiality;
  return safeguarding ? agreed.safeguarding : '';
}

function faultsIn(
  form: RecordForm,
  known: {
    readonly changed: readonly string[];
    readonly thanks: readonly string[];
    readonly today: Day;
  },
): RecordRefusal['faults'] {
  const { group, people, how, paid, consentToName } = form;
  const count = Number(people);
  const found: readonly (readonly [RecordField, RecordFault | undefined])[] = [
    ['group', consentToName ? textFault(oneLine(group), 80) : undefined],
    [
      'people',
      Number.isInteger(count) && count >= 1 && count <= 1_000 ? undefined : 'not-a-number',
    ],
    ['how', textFault(how, limits.sentenceChars)],
    ['paid', paid === '' ? 'missing' : undefined],
    ['from', dayFault(form.from, known.today)],
    ['to', endFault(form, known.today)],
    ['changed', listFault(known.changed, limits.sentenceChars)],
    ['thanks', listFault(known.thanks, 80)],
  ];
  return found.flatMap(([field, fault]) => (fault ? [{ field, fault }] : []));
}

function textFault(text: string, maxChars: number): RecordFault | undefined {
  if (text === '') return 'missing';
  return text.length > maxChars ? 'too-long' : undefined;
}

function dayFault(day: string, today: Day): RecordFault | undefined {
  if (!isDay(day)) return 'not-a-day';
  return day > today ? 'to-come' : undefined;
}

function endFault({ from, to }: RecordForm, today: Day): RecordFault | undefined {
  const fault = dayFault(to, today);
  return fault ?? (isDay(from) && to < from ? 'before-start' : undefined);
}

function listFault(lines: readonly string[], maxChars: number): RecordFault | undefined {
  const long = lines.length > limits.partLines || lines.some((line) => line.length > maxChars);
  return long ? 'too-long' : undefined;
}

function linesOf(text: string): string[] {
  return text.split('\n').map(oneLine).filter(Boolean);
}
