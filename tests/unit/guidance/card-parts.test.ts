import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import {
  aCard,
  aCardOfEachKind,
  aGuidance,
  anAdjustment,
  aPathway,
  aWording,
} from '../../support/a-card.ts';
import { chars, faultsOf, sentences, some, words } from './faulty.ts';

const ofParts: readonly (readonly [Card, readonly string[]])[] = [
  [aCard(), ['say', 'leaveOut', 'ifTooMuch', 'afterwards']],
  [anAdjustment(), ['offer', 'say', 'sayQuietly', 'noNeedToAsk', 'nextTime']],
  [aPathway(), ['when', 'how', 'whatToSay']],
];
const rows = ofParts.flatMap(([card, parts]) =>
  parts.map((part) => [card.kind, part, card] as const),
);

describe.each(rows)('on a card of kind %s the part %s', (_, part, card) => {
  const path = `parts.${part}`;
  const parse = (lines: unknown) => parseCard({ ...card, parts: { [part]: lines } });

  test('takes six sentences of 20 words', () => {
    expect(parse(some(6, () => words(20)))).toMatchObject({ ok: true });
  });

  test('refuses a seventh, a 21st word, a 201st character and an empty list', () => {
    expect(faultsOf(parse(sentences(7)))).toEqual([{ path, code: 'too-many', limit: 6 }]);
    expect(faultsOf(parse([words(21)]))).toEqual([{ path: `${path}.0`, code: 'too-many-words' }]);
    expect(faultsOf(parse([chars(201)]))).toEqual([
      { path: `${path}.0`, code: 'too-long', limit: 200 },
    ]);
    expect(faultsOf(parse([]))).toEqual([{ path, code: 'too-few', limit: 1 }]);
  });
});

const allParts = [...new Set([...ofParts.flatMap(([, parts]) => parts), 'steps'])];
const foreign = aCardOfEachKind().flatMap((card) =>
  allParts
    .filter(
      (part) => !ofParts.some(([own, parts]) => own.kind === card.kind && parts.includes(part)),
    )
    .filter((part) => !(card.kind === 'guidance' && part === 'steps'))
    .map((part) => [card.kind, part, card] as const),
);

test.each(foreign)('a card of kind %s has no part %s', (kind, part, card) => {
  const faults = faultsOf(parseCard({ ...card, parts: { ...card.parts, [part]: ['One.'] } }));
  // Wording is a list of swaps, so an object in its place is wrong as a whole.
  const alien = { path: `parts.${part}`, code: 'unknown-field' };
  expect(faults).toEqual([kind === 'wording' ? { path: 'parts', code: 'wrong-type' } : alien]);
});

describe('the steps of guidance', () => {
  const step = { heading: 'Before', lines: ['Ask.'] };
  const parse = (steps: unknown) => parseCard({ ...aGuidance(), parts: { steps } });

  test('may be eight, each of six lines under a heading of 60 characters', () => {
    const full = some(8, () => ({ heading: chars(60), lines: sentences(6) }));
    expect(parse(full)).toMatchObject({ ok: true });
  });

  test.each([
    ['a ninth', some(9, () => step), { path: 'parts.steps', code: 'too-many', limit: 8 }],
    ['none', [], { path: 'parts.steps', code: 'too-few', limit: 1 }],
    [
      'a heading of 61 characters',
      [{ ...step, heading: chars(61) }],
      { path: 'parts.steps.0.heading', code: 'too-long', limit: 60 },
    ],
    [
      'a seventh line',
      [{ ...step, lines: sentences(7) }],
      { path: 'parts.steps.0.lines', code: 'too-many', limit: 6 },
    ],
  ])('refuse %s', (_, steps, fault) => {
    expect(faultsOf(parse(steps))).toEqual([fault]);
  });
});

describe('the swaps of wording', () => {
  const swap = { insteadOf: 'Calm down.', say: 'This is hard.', why: 'It is kinder.' };
  const parse = (parts: unknown) => parseCard({ ...aWording(), parts });

  test('may be six, each of 200 characters', () => {
    const full = { insteadOf: chars(200), say: chars(200), why: words(20) };
    expect(parse(some(6, () => full))).toMatchObject({ ok: true });
  });

  test.each([
    ['a seventh', some(7, () => swap), { path: 'parts', code: 'too-many', limit: 6 }],
    ['none', [], { path: 'parts', code: 'too-few', limit: 1 }],
    [
      'a 21st word of reason',
      [{ ...swap, why: words(21) }],
      { path: 'parts.0.why', code: 'too-many-words' },
    ],
    ['no words instead', [{ ...swap, say: undefined }], { path: 'parts.0.say', code: 'missing' }],
  ])('refuse %s', (_, parts, fault) => {
    expect(faultsOf(parse(parts))).toEqual([fault]);
  });

  test.each(['insteadOf', 'say', 'why'])('refuse 201 characters in %s', (field) => {
    expect(faultsOf(parse([{ ...swap, [field]: chars(201) }]))).toEqual([
      { path: `parts.0.${field}`, code: 'too-long', limit: 200 },
    ]);
  });
});
