import { expect, test } from 'vitest';
import { findIdentifiers } from '#lib/identifiers/find-identifiers.ts';

const found = (text: string, today = '2026-11-22') =>
  findIdentifiers(text, today).map((one) => `${one.kind} ${one.text}`);

test('gives kind, place and text, in order', () => {
  expect(findIdentifiers('Mrs Khan, 07700 900123')).toEqual([
    { kind: 'titled-name', start: 0, end: 8, text: 'Mrs Khan' },
    { kind: 'phone', start: 10, end: 22, text: '07700 900123' },
  ]);
});

test('an NHS number whose check digit is wrong is none', () => {
  expect(found('NHS number 943 476 5919')).toEqual(['nhs-number 943 476 5919']);
  expect(found('NHS number 943 476 5918')).toEqual([]);
});

test('takes any grouping of an NHS number, but not where the words say that it is another', () => {
  expect(found('NHS no. 94 3476 5919')).toEqual(['nhs-number 94 3476 5919']);
  expect(found('about 94 3476 5919')).toEqual(['nhs-number 94 3476 5919']);
  expect(found('9 4 3 4 7 6 5 9 1 9')).toEqual(['nhs-number 9 4 3 4 7 6 5 9 1 9']);
  expect(found('order 94 3476 5919')).toEqual([]);
  expect(found('about 94 3476 5918')).toEqual([]);
});

test('an ISBN is no NHS number, though its check digit is the same', () => {
  expect(found('ISBN 0306406152')).toEqual([]);
  expect(found('0306406152 (ISBN)')).toEqual([]);
});

test('reads no identifier inside a longer number, a path or a code', () => {
  expect(found('19434765919, 9434765919/2, x9434765919')).toEqual([]);
  expect(found('https://example.org/LS14AP/2001/02/03')).toEqual([]);
});

test('a helpline or a short code belongs to nobody', () => {
  expect(found('116 123, 999, 111 option 2, 0808 157 0123, 0300 123 3393')).toEqual([]);
});

test('a landline of a service is not personal, a mobile always is', () => {
  expect(found('Crisis team: 0113 496 0123')).toEqual([]);
  expect(found('Ring her on 0113 496 0123')).toEqual(['phone 0113 496 0123']);
  expect(found('Crisis team: 07700 900123')).toEqual(['phone 07700 900123']);
});

test('a shared mailbox is not personal', () => {
  expect(found('reception@example.org, rosa@example.org')).toEqual(['email rosa@example.org']);
});

test('Dr, Nurse and Sister are staff, Mrs is not unless the words say so', () => {
  expect(found('Dr Osei, Nurse Amara, Sister Mary Clarke')).toEqual([]);
  expect(found('Mrs Dean, the practice manager')).toEqual([]);
  expect(found('Mrs Dean, the neighbour')).toEqual(['titled-name Mrs Dean']);
});

test('a name ends before its possessive', () => {
  expect(found("Mrs Khan's daughter")).toEqual(['titled-name Mrs Khan']);
});

test('the start of a postcode says too little', () => {
  expect(found('LS6 and M25, B12 2nd dose')).toEqual([]);
});

test('small letters run together are a postcode only after the word', () => {
  expect(found('ls14ap')).toEqual([]);
  expect(found('postcode ls14ap')).toEqual(['postcode ls14ap']);
});

test('a doctor is a patient where the words say so', () => {
  expect(found('Dr Amin, a patient here')).toEqual(['titled-name Dr Amin']);
  expect(found('patient Dr Lucy Chen')).toEqual(['titled-name Dr Lucy Chen']);
  expect(found("Dr Owusu's mother rang")).toEqual(['titled-name Dr Owusu']);
  expect(found('Sir Alan Price is waiting')).toEqual(['titled-name Sir Alan Price']);
  expect(found('Dr Amin is in on Mondays, and Sir Michael Marmot wrote it')).toEqual([]);
});
