import { describe, expect, test } from 'vitest';
import { clockLooksWrong, effectiveNow } from '#lib/trust/effective-now.ts';
import { standingOf } from '#lib/trust/source-state.ts';
import { aSourceState } from '../../support/a-source-state.ts';

const dayMs = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const issued = (at: number, expires: number) => ({ at, expires, keyids: ['ab'.repeat(32)] });

describe('the time by which expiry is judged', () => {
  test('is the later of the local clock and the newest time that was stated', () => {
    expect(effectiveNow(now, undefined)).toBe(now);
    expect(effectiveNow(now, issued(now + dayMs, now + 9 * dayMs))).toBe(now + dayMs);
    expect(effectiveNow(now, issued(now - dayMs, now + 9 * dayMs))).toBe(now);
  });

  test('never goes beyond the end of the word that stated it', () => {
    expect(effectiveNow(now, issued(now + 9 * dayMs, now + dayMs))).toBe(now + dayMs);
    expect(effectiveNow(now, issued(now + 9 * dayMs, now - dayMs))).toBe(now);
  });
});

test('a clock is said to look wrong once it is more than a day behind what was stated', () => {
  const stated = issued(now, now + 30 * dayMs);
  expect(clockLooksWrong(now - dayMs, stated)).toBe(false);
  expect(clockLooksWrong(now - dayMs - 1, stated)).toBe(true);
  expect(clockLooksWrong(now - 900 * dayMs, undefined)).toBe(false);
});

test('a source is not confirmed any more where either its time or the local clock says so', () => {
  const confirmedUntil = now + dayMs;
  const standing = (effective: number, local: number) =>
    standingOf(aSourceState({ confirmedUntil, effectiveNow: effective }), local);
  expect(standing(now, now)).toBe('current');
  expect(standing(now, confirmedUntil)).toBe('not-confirmed');
  expect(standing(confirmedUntil, now - 900 * dayMs)).toBe('not-confirmed');
});
