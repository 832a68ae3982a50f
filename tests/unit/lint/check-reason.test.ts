import { expect, test } from 'vitest';
import { checkReason } from '#lib/lint/check-reason.ts';

const today = '2026-11-22';

test.each(['The room is closed.', 'A line was unsafe: use the newer card.', 'Tea & biscuits.'])(
  'a reason in plain words stands: %s',
  (reason) => expect(checkReason(reason, today)).toBeUndefined(),
);

test.each([
  ['Mrs Joan Archer, 999 000 0018, was upset.', ['titled-name', 'nhs-number']],
  ['Ring 07700 900123.', ['phone']],
] as const)('a reason that holds something about a person does not: %s', (reason, found) => {
  expect(checkReason(reason, today)).toEqual({ code: 'reason-names-somebody', found });
});

test.each([
  ['It says <b>call</b> them.', 'markup'],
  ['See www.example.org for more.', 'address'],
] as const)('a reason with what no card may hold does not: %s', (reason, holds) => {
  expect(checkReason(reason, today)).toEqual({ code: 'reason-not-plain', holds });
});
