import { expect, test } from 'vitest';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { madeOf, type RecordForm, recordFormOf, withoutCredit } from '#lib/studio/co-production.ts';
import { aCard } from '../../support/a-card.ts';

const form: RecordForm = {
  group: ' Riverside  Voices ',
  people: '7',
  how: 'Three meetings, then by post.',
  paid: 'yes',
  from: '2026-09-01',
  to: '2026-11-18',
  changed: 'Not the corner.\n\n See the door.',
  thanks: 'The women who came to all three',
  consentToName: true,
  confidentiality: true,
  safeguarding: true,
};
const today = '2026-11-22';
const made = (rest: Partial<RecordForm> = {}) => madeOf({ ...form, ...rest }, today);
const goodRecord = (rest: Partial<RecordForm> = {}) => {
  const record = made(rest);
  if (!record.ok) throw new Error(JSON.stringify(record.refusal));
  return record.value;
};

test('the record is what a card can hold, and fills the form again', () => {
  const value = goodRecord();
  expect(parseCard(aCard({ made: value })).ok).toBe(true);
  expect(value.group).toBe('Riverside Voices');
  expect(value.changed).toEqual(['Not the corner.', 'See the door.']);
  expect(recordFormOf(value)).toEqual({
    ...form,
    group: 'Riverside Voices',
    changed: 'Not the corner.\nSee the door.',
  });
});

test('boundaries are recorded as agreed, never what they are', () => {
  expect(goodRecord().how).toBe(
    'Three meetings, then by post. Boundaries on confidentiality and safeguarding were agreed first.',
  );
  expect(recordFormOf(goodRecord({ confidentiality: false })).confidentiality).toBe(false);
  expect(recordFormOf(goodRecord({ confidentiality: false })).safeguarding).toBe(true);
  expect(goodRecord({ confidentiality: false, safeguarding: false }).how).toBe(form.how);
});

test('a group that is not to be named is named nowhere in the card', () => {
  const value = goodRecord({ consentToName: false });
  expect(JSON.stringify(value)).not.toMatch(/Riverside|women/);
  expect(value.consentToName).toBe(false);
  expect(recordFormOf(value).group).toBe('');
});

test('credit can be withdrawn later; what was done stays true', () => {
  const later = withoutCredit(goodRecord());
  expect(JSON.stringify(later)).not.toMatch(/Riverside|women/);
  expect(later.people).toBe(7);
  expect(later.changed).toEqual(goodRecord().changed);
});

test.each([
  [{ group: ' ' }, 'group', 'missing'],
  [{ people: 'many' }, 'people', 'not-a-number'],
  [{ people: '0' }, 'people', 'not-a-number'],
  [{ how: '', confidentiality: false, safeguarding: false }, 'how', 'missing'],
  [{ how: 'x'.repeat(201) }, 'how', 'too-long'],
  [{ paid: '' as const }, 'paid', 'missing'],
  [{ from: '18 Nov' }, 'from', 'not-a-day'],
  [{ to: '2026-08-01' }, 'to', 'before-start'],
  [{ to: '2026-11-23' }, 'to', 'to-come'],
  [{ changed: 'x'.repeat(201) }, 'changed', 'too-long'],
  [{ thanks: 'x'.repeat(81) }, 'thanks', 'too-long'],
])('what is wrong is told of its own field: %j', (rest, field, fault) => {
  expect(made(rest)).toEqual({
    ok: false,
    refusal: { code: 'record-not-complete', faults: [{ field, fault }] },
  });
});

test('a group met on days that have come: both days of a record that is still to come are told of', () => {
  expect(made({ from: today, to: today }).ok).toBe(true);
  const faults = ['from', 'to'].map((field) => ({ field, fault: 'to-come' }));
  expect(made({ from: '2030-01-01', to: '2030-02-01' })).toMatchObject({ refusal: { faults } });
});

test('a card of another standing gives an empty form', () => {
  expect(recordFormOf({ standing: 'starter', from: ['one'] })).toMatchObject({
    group: '',
    paid: '',
  });
  expect(recordFormOf(undefined).people).toBe('');
});
