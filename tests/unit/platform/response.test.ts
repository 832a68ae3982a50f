import { expect, test } from 'vitest';
import { retryAfterOf } from '#lib/platform/response.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

function asked(retryAfter: string | undefined): number | undefined {
  const headers = new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter });
  return retryAfterOf({ headers }, now).retryAfterSeconds;
}

test.each<[string, string | undefined, number | undefined]>([
  ['seconds', '120', 120],
  ['a date', 'Sun, 22 Nov 2026 12:02:00 GMT', 120],
  ['a date of the older form', 'Sunday, 22-Nov-26 12:02:00 GMT', 120],
  ['more seconds than a day has', '999999', 86_400],
  ['a date years ahead', 'Sun, 22 Nov 2036 12:00:00 GMT', 86_400],
  ['a date that has gone by', 'Sun, 22 Nov 2026 11:00:00 GMT', undefined],
  ['less than no time', '-5', undefined],
  ['a bare year', 'in 2027', undefined],
  ['words', 'soon', undefined],
  ['nothing', undefined, undefined],
])('Retry-After with %s', (_, retryAfter, seconds) => {
  expect(asked(retryAfter)).toBe(seconds);
});
