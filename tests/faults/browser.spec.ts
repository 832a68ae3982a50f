import { linesOf } from '../support/e2e/drive.ts';
import { yesterdaysTitle } from '../support/faults/a-place.ts';
import { expect, expectShown, test } from '../support/faults/in-browser.ts';

/** What the worker may use of `chrome`; only evaluated in it. */
declare const chrome: {
  readonly alarms: {
    getAll(): Promise<readonly { readonly name: string }[]>;
    clearAll(): Promise<boolean>;
  };
};

test.use({ alone: true });

test('fault 71: an alarm that the browser lost is set again when it starts', async ({
  session,
  yesterday,
}) => {
  await expectShown(yesterday, yesterdaysTitle);
  const { worker } = session.started();
  await worker.evaluate(() => chrome.alarms.clearAll());
  expect(await worker.evaluate(() => chrome.alarms.getAll())).toEqual([]);
  const again = await session.restart();
  const alarms = () => again.worker.evaluate(() => chrome.alarms.getAll());
  await expect.poll(alarms).toMatchObject([{ name: 'sync' }]);
  await expect(linesOf(again.panel).first()).toBeVisible();
});
