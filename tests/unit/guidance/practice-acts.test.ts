import { expect, test } from 'vitest';
import { noPractice } from '#lib/guidance/practice.ts';
import { withAdopted, withHidden, withoutAdopted } from '#lib/guidance/practice-acts.ts';
import { aPractice } from '../../support/a-practice.ts';

const card = {
  ...{ id: 'reception/quiet-place', rev: 2, sha256: 'a'.repeat(64) },
  bundle: 'org.region.cards',
};
const hiding = { reason: 'Not here.', day: '2026-11-22', unnamed: 'Y practis hwn' };
const upset = { situation: 'upset', by: 'Elm Road', role: 'Manager', day: '2026-11-22' };

test('an edition is hidden in the practice’s name, and once though it is hidden twice', () => {
  const once = withHidden(aPractice(), card, { ...hiding, reason: 'Elsewhere.' });
  const { id, rev, sha256, bundle } = card;
  expect(withHidden(once, card, hiding).entries).toEqual([
    {
      ...{ op: 'hide', id, rev, base: { bundle, id, sha256 } },
      ...{ by: 'Hill Road Surgery', day: hiding.day, reason: hiding.reason },
    },
  ]);
});

test('a practice without a name hides a card under the words that were handed in', () => {
  const { name, entries } = withHidden(noPractice, card, hiding);
  expect([name, entries.map(({ by }) => by)]).toEqual(['', ['Y practis hwn']]);
});

test('who adopts a situation names the practice, and the last to adopt it holds', () => {
  const first = withAdopted(noPractice, { ...upset, role: 'GP' });
  const both = withAdopted(withAdopted(first, { ...upset, situation: 'late' }), upset);
  expect(both).toMatchObject({ name: 'Elm Road', adopted: [{ situation: 'late' }, upset] });
  expect(withoutAdopted(both, 'late')).toMatchObject({ name: 'Elm Road', adopted: [upset] });
});
