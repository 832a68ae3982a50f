import { expect, test } from 'vitest';
import { clearClaim, openClaims } from '#lib/studio/claims.ts';
import { aCard } from '../../support/a-card.ts';

const claims = [
  { id: 'V01', claim: 'Fourteen ticks or more.', source: ['safelives'] },
  { id: 'V02', claim: 'Within a day.', source: ['fgm'] },
];
const cards = new Map([
  ['a/one', aCard({ id: 'a/one', toVerify: ['V02', 'V77'] })],
  ['a/two', aCard({ id: 'a/two', toVerify: ['V02'] })],
  ['a/three', aCard({ id: 'a/three' })],
]);
const clearing = { source: 'fgm', role: 'clinician' as const, opened: true, says: true };

test('an open claim is listed once, with the cards that rest on it', () => {
  expect(openClaims(cards, claims)).toEqual([
    { ...claims[1], cards: ['a/one', 'a/two'] },
    { id: 'V77', claim: '', source: [], cards: ['a/one'] },
  ]);
});

test('a claim that was read at its source is cleared by a role, on a day', () => {
  const cleared = clearClaim(aCard({ toVerify: ['V01', 'V02'] }), 'V02', clearing, '2026-11-22');
  expect(cleared.ok && cleared.value).toMatchObject({
    toVerify: ['V01'],
    verified: [{ id: 'V02', source: 'fgm', role: 'clinician', day: '2026-11-22' }],
    sources: ['one', 'fgm'],
  });
});

test.each([
  [{ source: '' }, 'claim-needs-source'],
  [{ role: '' as const }, 'claim-needs-role'],
  [{ opened: false }, 'claim-needs-reading'],
  [{ says: false }, 'claim-needs-reading'],
])('a claim is not cleared otherwise: %j', (rest, code) => {
  const cleared = clearClaim(aCard(), 'V02', { ...clearing, ...rest }, '2026-11-22');
  expect(cleared).toEqual({ ok: false, refusal: { code } });
});
