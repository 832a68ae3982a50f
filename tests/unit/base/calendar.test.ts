import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, isWithinMonths } from '#lib/base/calendar.ts';
import { dayOf } from '#lib/base/day.ts';

const someDay = fc
  .integer({ min: Date.parse('1970-01-01'), max: Date.parse('2400-01-01') })
  .map(dayOf);

describe('isDay', () => {
  test.each(['2026-11-22', '2028-02-29', '0001-01-01'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-11-22T00:00:00Z',
    ' 2026-11-22',
    '2026-11-22\n',
    '22/11/2026',
    '',
  ])('does not take %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('days', () => {
  test('an instant falls on its day in UTC', () => {
    expect(dayOf(Date.parse('2026-11-22T23:59:59.999Z'))).toBe('2026-11-22');
    expect(dayOf(Date.parse('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  });

  test('counts days across the end of a leap February and a change of clocks', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
  });

  test('adding days and counting them undo each other', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4_000, max: 4_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('always gives a real day, never past the month asked for', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const later = addMonths(day, months);
        expect(isDay(later)).toBe(true);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
        expect((Number(day.slice(5, 7)) + months - Number(later.slice(5, 7))) % 12).toBe(0);
      }),
    );
  });
});

test('a day lies within so many months of another where it is no later than addMonths says', () => {
  const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2023-12-30', days));
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 40 }), (from, to, months) => {
      expect(isWithinMonths(from, to, months)).toBe(to <= addMonths(from, months));
    }),
  );
  expect(isWithinMonths('2024-01-31', '2024-02-29', 1)).toBe(true);
  expect(isWithinMonths('2024-01-31', '2024-03-01', 1)).toBe(false);
});
