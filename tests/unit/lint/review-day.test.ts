import { expect, test } from 'vitest';
import { lintCard } from '#lib/lint/lint-card.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';

const today = '2026-11-22';

function faultsOf(reviewed: string, reviewBy: string, risk: boolean): readonly string[] {
  const found = lintCard(aCard({ reviewed, reviewBy, risk }), { front: aFront(), today });
  return found.map(({ rule, field }) => `${rule} ${field}`);
}

test.each([
  ['12 months where a card carries risk', '2026-03-01', '2027-03-01', '2027-03-02', true],
  ['36 months otherwise', '2026-03-01', '2029-03-01', '2029-03-02', false],
])('a card is due for review within %s, from the day of its last review', (...given) => {
  const [, reviewed, last, tooLate, risk] = given;
  expect(faultsOf(reviewed, last, risk)).toEqual([]);
  expect(faultsOf(reviewed, tooLate, risk)).toEqual(['review-day reviewBy']);
});

test.each([
  ['reviewed', '0026-11-20', '2027-11-01'],
  ['reviewBy', '2026-11-20', '0027-11-01'],
])(
  'a year typed with two digits is told of where it stands, in %s',
  (field, reviewed, reviewBy) => {
    const card = aCard({ reviewed, reviewBy, risk: false });
    const found = lintCard(card, { front: aFront(), today });
    expect(found.map((one) => [one.field, one.why])).toEqual([
      [field, 'Write the year with four digits, such as 2026.'],
    ]);
  },
);
