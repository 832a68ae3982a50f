import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { findIdentifiers } from '#lib/identifiers/find-identifiers.ts';

afterEach(() => vi.restoreAllMocks());

const pieces = [
  'NHS ',
  'DOB ',
  'born on ',
  'postcode ',
  'Mrs ',
  'patient ',
  'name is ',
  'Khan',
  "O'Neill",
  'LS1',
  ' 4AP',
  '943 476 5919',
  '12/3/',
  '71',
  ' March ',
  '1971',
  '07700',
  ' 900123',
  '+44',
  '@',
  '.org',
  '\n',
  ' ',
  '\u00a0',
  '-',
  '.',
  '/',
  '(',
  '’',
  'İ',
  '😀',
  '\ud800',
  '0',
  '9',
]; // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join('')),
);

test('whatever the text, what is found lies inside, in order and apart', () => {
  fc.assert(
    fc.property(text, (given) => {
      let last = 0;
      for (const { start, end, text: found } of findIdentifiers(given)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(given.slice(start, end)).toBe(found);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('the same text gives the same answer twice', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(findIdentifiers(given)).toEqual(findIdentifiers(given));
    }),
  );
});

test('every pattern that meets a text has bounded repeats, so that work grows with its length', () => {
  const seen = patternsThatMeet(
    'Mrs Khan DOB 12/3/71, 12/3/1971, 12/3/2016, ls1 4ap, LS14AP, 0113 496 0123, a@b.org, 943 476 5919',
  );
  expect(seen.length).toBeGreaterThan(20);
  for (const source of seen) expect(withoutClasses(source)).not.toMatch(/[*+]|\{\d+,\}/);
});

test('ten thousand hostile characters are no trouble', () => {
  const hostile = [
    '0',
    '7',
    ' ',
    '-',
    '1 ',
    '1-',
    '0 ',
    '07',
    'a',
    'a.',
    'A',
    "A'",
    'Aa ',
    'de ',
    '1/',
  ];
  for (const one of [
    ...hostile,
    'Mr A ',
    'Mrs Aa',
    'name is ',
    'a@a.',
    '+44 ',
    'born ',
    'M1 1',
    'a at a dot ',
    'a.b [at] ',
    'A.B. 3',
    'mrn a1',
    'ni ab12 ',
    '\n',
  ]) {
    expect(findIdentifiers(one.repeat(10_000 / one.length)).length).toBeLessThan(10_000);
  }
});

function patternsThatMeet(given: string): readonly string[] {
  const all = vi.spyOn(String.prototype, 'matchAll');
  const tested = vi.spyOn(RegExp.prototype, 'test');
  const run = vi.spyOn(RegExp.prototype, 'exec');
  findIdentifiers(given, '2026-11-22');
  const used = [
    ...all.mock.calls.map(([pattern]) => pattern),
    ...tested.mock.contexts,
    ...run.mock.contexts,
  ];
  vi.restoreAllMocks();
  return [...new Set(used.map((one) => (one instanceof RegExp ? one.source : '')))];
}

/** A pattern's source without its escaped characters and classes, where `+` stands for itself. */
function withoutClasses(source: string): string {
  return source.replace(/\\[\s\S]/g, '').replace(/\[[^\]]{0,200}\]/g, 'x');
}
