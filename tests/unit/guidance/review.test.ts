import { expect, test } from 'vitest';
import { reviewState } from '#lib/guidance/review.ts';

const reviewBy = '2027-03-31';

test.each([
  ['2027-03-30', 'current', 'current'],
  ['2027-03-31', 'current', 'current'],
  ['2027-04-01', 'past-review', 'past-review'],
  ['2027-06-29', 'past-review', 'past-review'], // 90 days past
  ['2027-06-30', 'past-review', 'well-past-review'],
  ['2037-06-30', 'past-review', 'well-past-review'],
])('on %s a card due on 2027-03-31 is %s, and one of risk is %s', (today, plain, risk) => {
  expect(reviewState({ reviewBy, risk: false }, today)).toBe(plain);
  expect(reviewState({ reviewBy, risk: true }, today)).toBe(risk);
});
