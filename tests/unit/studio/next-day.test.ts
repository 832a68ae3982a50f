import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const dayMs = 86_400_000;
const reviewBy = '2026-11-23';

/** A tab on 22 November, with a card that is to be reviewed the day after. */
async function aTab() {
  const desk = await aStudioDesk({
    ...{ front: aFront(), cards: [aCard({ reviewBy })], released: '2026-11-22' },
  });
  const studio = await desk.tab('#/library');
  await studio.opening.openStarter();
  const pastReview = () => studio.library.view.value.rows.map((row) => row.pastReview);
  return { desk, studio, pastReview };
}

test('a Studio that stood open past midnight is in the next day once somebody goes to another screen', async () => {
  const { desk, studio, pastReview } = await aTab();
  expect(pastReview()).toEqual([false]);
  desk.move(2 * dayMs);
  studio.hearHash('#/due');
  expect(studio.state.today.value).toBe('2026-11-24');
  expect(pastReview()).toEqual([true]);
});

test('a Studio that comes back into sight after midnight is in the next day, and checks cards by it', async () => {
  const { desk, studio } = await aTab();
  const rules = () =>
    [...studio.state.checks.value.values()].flatMap(({ checked }) =>
      checked.findings.map((found) => (found.from === 'words' ? found.finding.rule : '')),
    );
  await expect.poll(() => studio.state.checks.value.size).toBe(1);
  const before = rules();
  desk.move(2 * dayMs);
  studio.mindDay();
  expect(studio.state.today.value).toBe('2026-11-24');
  await expect.poll(rules).toEqual([...before, 'review-day']);
});
