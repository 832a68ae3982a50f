import type { Worker } from '@playwright/test';
import { dayOf } from '#lib/base/day.ts';
import { lastHomeName } from '#lib/platform/last-home.ts';
import { aFront } from '../support/a-front.ts';
import { makeOverdue, readStates } from '../support/e2e/publisher-host.ts';
import { cardsOf, todaysTitle } from '../support/faults/a-place.ts';
import {
  expect,
  expectTodayNextDay,
  openAnew,
  ringAlarm,
  test,
} from '../support/faults/in-browser.ts';

/** What the worker may use of `chrome`; only evaluated in it. */
declare const chrome: {
  readonly storage: { readonly session: { get(name: string): Promise<Record<string, unknown>> } };
};

/** Whether the look of a home is remembered. */
const isRemembered = (worker: Worker): Promise<boolean> =>
  worker.evaluate(async (name) => name in (await chrome.storage.session.get(name)), lastHomeName);

test('the last home is forgotten once the worker alone has taken a withdrawal', async ({
  session,
  worker,
  publisher,
  yesterday,
}) => {
  // Nothing newer waits behind this one.
  const panel = await openAnew(session, await expectTodayNextDay(session, yesterday));
  await expect.poll(() => isRemembered(worker)).toBe(true);
  const [card] = cardsOf(todaysTitle);
  const [bundle, reason] = [aFront().bundle.id, 'Its advice is out of date'];
  const item = { bundle, id: card?.id ?? '', upto: 1, at: dayOf(Date.now()), reason };
  await publisher.withdraw([item]);
  await session.closePanel(panel);
  await makeOverdue(worker);
  expect(await isRemembered(worker)).toBe(true);
  const before = JSON.stringify(await readStates(worker));
  await ringAlarm(worker);
  await expect.poll(async () => JSON.stringify(await readStates(worker))).not.toBe(before);
  expect(await isRemembered(worker)).toBe(false);
});
