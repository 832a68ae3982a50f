import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdle } from '#lib/panel/idle.ts';

const minuteMs = 60_000;
const fold = vi.fn();

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  fold.mockReset();
});

/** A page of which somebody has set that it folds away after five minutes. */
function inUse() {
  const idle = createIdle(fold, Date.now);
  idle.setMinutes(5);
  return idle;
}

test('folds away once nobody has used the page for as long as was set, and once only', () => {
  const idle = inUse();
  vi.advanceTimersByTime(4 * minuteMs);
  idle.used();
  vi.advanceTimersByTime(5 * minuteMs - 1);
  expect(fold).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fold).toHaveBeenCalledTimes(1);
  idle.used();
  expect(fold).toHaveBeenCalledTimes(1);
});

test('folds away at the first use after a sleep in which no timer ran', () => {
  const idle = inUse();
  vi.setSystemTime(Date.now() + 60 * minuteMs);
  idle.used();
  expect(fold).toHaveBeenCalledTimes(1);
  idle.used();
  expect(fold).toHaveBeenCalledTimes(1);
});

test('never folds away where that is off, however long the sleep', () => {
  const idle = inUse();
  idle.setMinutes(0);
  vi.advanceTimersByTime(60 * minuteMs);
  idle.used();
  expect(fold).not.toHaveBeenCalled();
});
