import { describe, expect, test } from 'vitest';
import { isDue, isOverdue, nextCheck, waitAfter } from '#lib/sync/schedule.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.parse('2026-11-22T12:00:00Z');
const triedAgo = (ms: number, failures = 0, notBefore = 0) => ({
  ...{ lastTried: now - ms, failures, notBefore },
});

test('the wait doubles from 1 minute to 360, and chance only ever shortens it', () => {
  expect([1, 2, 3, 9, 10, 60].map((failures) => waitAfter(failures, 1) / minute)).toEqual([
    1, 2, 4, 256, 360, 360,
  ]);
  expect(waitAfter(10, 0.5)).toBe(180 * minute);
  expect(waitAfter(10, 0)).toBe(0);
});

test('what a host asks by Retry-After is waited for', () => {
  expect(waitAfter(1, 0, 600)).toBe(10 * minute);
  expect(waitAfter(10, 1, 600)).toBe(360 * minute);
});

describe('a source is asked again', () => {
  test('once its period is over, and by a panel once it was not for 20 hours', () => {
    expect(isDue(triedAgo(14 * minute), now, 15)).toBe(false);
    expect(isDue(triedAgo(15 * minute), now, 15)).toBe(true);
    expect(isOverdue(triedAgo(20 * hour), now)).toBe(false);
    expect(isOverdue(triedAgo(20 * hour + 1), now)).toBe(true);
  });

  test('not before a host that failed has had its time', () => {
    expect(isDue(triedAgo(hour, 3, now + 1), now, 15)).toBe(false);
    expect(isOverdue(triedAgo(hour, 3, now), now)).toBe(true);
  });

  test('where it never was, or the clock was set back', () => {
    expect(isDue(undefined, now, 1_440)).toBe(true);
    expect(isDue(triedAgo(-hour), now, 1_440)).toBe(true);
    expect(isOverdue(triedAgo(-hour, 2, now + 2 * hour), now)).toBe(true);
  });
});

describe('the next check', () => {
  const source = (last: ReturnType<typeof triedAgo> | undefined, pollMinutes = 1_440) => ({
    ...{ last, pollMinutes },
  });

  test('is none without a source', () => {
    expect(nextCheck([], now, 0)).toBeUndefined();
  });

  test('is that of the source which is due first, up to a tenth of its period later', () => {
    const both = [source(triedAgo(0)), source(triedAgo(0), 60)];
    expect(nextCheck(both, now, 0)).toBe(now + hour);
    expect(nextCheck(both, now, 1)).toBe(now + 66 * minute);
  });

  test('is never sooner than in a minute', () => {
    expect(nextCheck([source(undefined)], now, 0)).toBe(now + minute);
    expect(nextCheck([source(triedAgo(48 * hour))], now, 0)).toBe(now + minute);
    expect(nextCheck([source(triedAgo(0, 4, now + 8 * minute))], now, 0)).toBe(now + 8 * minute);
  });
});
