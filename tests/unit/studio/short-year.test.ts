import { expect, test } from 'vitest';
import { checkCard, pathOf } from '#lib/studio/check.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';

const place = { front: aFront(), today: '2026-11-22', lineWidth: () => 0 };

test.each([
  ['reviewed', '0026-11-20', '2027-11-01'],
  ['reviewBy', '2026-11-20', '0027-11-01'],
])('a year typed with two digits is one thing to fix, in %s', async (field, reviewed, reviewBy) => {
  const card = aCard({ reviewed, reviewBy, risk: false });
  const checked = await checkCard(card, place, () => Promise.resolve());
  expect(checked?.findings.map(pathOf)).toEqual([field]);
});
