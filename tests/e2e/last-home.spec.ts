import { dayOf } from '#lib/base/day.ts';
import { aFront } from '../support/a-front.ts';
import { isHomeRemembered } from '../support/e2e/last-home.ts';
import { makeOverdue, readStates } from '../support/e2e/publisher-host.ts';
import { cardsOf, todaysTitle } from '../support/faults/a-place.ts';
import {
  expect,
  expectTodayNextDay,
  openAnew,
  ringAlarm,
  test,
} from '../support/faults/in-browser.ts';

test('the last home is forgotten once the worker alone has taken a withdrawal', async ({
  session,
  worker,
  publisher,
  yesterday,
}) => {
  // Nothing newer waits behind this one.
  const panel = await openAnew(session, await expectTodayNextDay(session, yesterday));
  await expect.poll(() => isHomeRemembered(worker)).toBe(true);
  const [card] = cardsOf(todaysTitle);
  const [bundle, reason] = [aFront().bundle.id, 'Its advice is out of date'];
  const item = { bundle, id: card?.id ?? '', upto: 1, at: dayOf(Date.now()), reason };
  await publisher.withdraw([item]);
  await session.closePanel(panel);
  await makeOverdue(worker);
  expect(await isHomeRemembered(worker)).toBe(true);
  const before = JSON.stringify(await readStates(worker));
  await ringAlarm(worker);
  await expect.poll(async () => JSON.stringify(await readStates(worker))).not.toBe(before);
  expect(await isHomeRemembered(worker)).toBe(false);
});
