import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/base/calendar.ts';
import { dayOf } from '#lib/base/day.ts';
import { placeholderStands } from '#lib/guidance/withdrawal.ts';
import { aFront } from '../../support/a-front.ts';
import { aSync } from '../../support/a-sync.ts';

const dayMs = 86_400_000;
const item = {
  ...{ bundle: aFront().bundle.id, id: 'consulting/card-00007', upto: 1 },
  reason: 'Its advice is out of date.',
};

/** The one card that was taken back, as it stands now. */
async function placeholder({ reader }: Awaited<ReturnType<typeof aSync>>) {
  return (await reader.withdrawn())[0] ?? expect.fail('no card was taken back');
}

describe.each(['1999-01-01', '2099-01-01'])('a withdrawal that says %s', (at) => {
  test('of a card that was shown leaves its placeholder for 30 days from when it went here', async () => {
    const ready = await aSync();
    await ready.sync();
    const today = dayOf(ready.clock.clock());
    await ready.publisher.withdraw([{ ...item, at }]);
    await ready.sync();
    ready.clock.move(dayMs);
    await ready.publisher.withdraw([
      { ...item, at },
      { ...item, at, id: 'consulting/none' },
    ]);
    await ready.sync();
    const card = await placeholder(ready);
    expect(card.at).toBe(at);
    for (const days of [0, 30]) expect(placeholderStands(card, addDays(today, days))).toBe(true);
    expect(placeholderStands(card, addDays(today, 31))).toBe(false);
  });
});

test('a card that never was shown here leaves no placeholder once its 30 days are over', async () => {
  const ready = await aSync();
  await ready.publisher.withdraw([{ ...item, at: '2026-01-01' }]);
  await ready.sync();
  expect(placeholderStands(await placeholder(ready), dayOf(ready.clock.clock()))).toBe(false);
});
