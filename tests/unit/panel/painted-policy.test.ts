import { expect, test } from 'vitest';
import { paintedPolicy } from '#lib/panel/policy-view.ts';
import { asKeptPolicy } from '#lib/trust/policy-state.ts';
import { aPolicy } from '../../support/a-policy.ts';

test('first paint takes a kept policy as whoever checks it field by field does', () => {
  for (const kept of [
    { policy: aPolicy(), seen: 5 },
    { policy: aPolicy(), seen: 5, from: 'file' },
  ]) {
    expect(paintedPolicy(kept)).toEqual(kept);
    expect(asKeptPolicy(kept)).toEqual(kept);
  }
});

test.each([
  undefined,
  null,
  'a policy',
  {},
  { policy: null, seen: 5 },
  { policy: { trust: {} }, seen: 5 },
  { policy: aPolicy() },
])('first paint takes no policy from %j', (kept) => {
  expect(paintedPolicy(kept)).toBeUndefined();
});
