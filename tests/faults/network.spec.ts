import { yesterdaysTitle } from '../support/faults/a-place.ts';
import {
  expect,
  expectShown,
  expectTodayNextDay,
  openAnew,
  stateOf,
  test,
} from '../support/faults/in-browser.ts';
import { startStaticHost } from '../support/static-host.ts';

const timestamp = 'metadata/timestamp.json';

test('fault 4: a host whose answer is cut off is not said to hide it, and yesterday’s cards show', async ({
  session,
  worker,
  web,
  yesterday,
}) => {
  web.faults.set(timestamp, { does: 'reset' });
  const panel = await openAnew(session, yesterday);
  await expect.poll(() => stateOf(worker)).toMatchObject({ refusal: 'unreachable' });
  await expectShown(panel, yesterdaysTitle);
});

test('fault 14: a redirect is not followed, and yesterday’s cards show', async ({
  session,
  worker,
  web,
  yesterday,
}) => {
  const elsewhere = await startStaticHost(web.files as Map<string, Uint8Array>);
  web.faults.set('*', { does: 'redirect', to: `${elsewhere.address}metadata/timestamp.json` });
  const panel = await openAnew(session, yesterday);
  await expect.poll(() => stateOf(worker)).toMatchObject({ refusal: 'redirected' });
  await expectShown(panel, yesterdaysTitle);
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.close();
});

test('fault 15: a host without the CORS header is told apart, and yesterday’s cards show', async ({
  session,
  worker,
  web,
  yesterday,
}) => {
  web.faults.set('*', { does: 'no-cors' });
  const panel = await openAnew(session, yesterday);
  await expect.poll(() => stateOf(worker)).toMatchObject({ refusal: 'no-cors' });
  await expectShown(panel, yesterdaysTitle);
});

test('fault 21: of two windows that open at once, one asks the host', async ({
  session,
  web,
  yesterday,
}) => {
  await session.closePanel(yesterday);
  web.faults.set(timestamp, { does: 'hang' });
  const first = await session.reopenPanel();
  await expect.poll(() => web.asked).toContain(timestamp);
  const { panel: second } = await session.secondWindow();
  await expectShown(second, yesterdaysTitle);
  expect(web.asked.filter((path) => path === timestamp)).toHaveLength(1);
  web.faults.clear();
  await session.closePanel(first);
  await expectTodayNextDay(session, second);
});

test('fault 22: a panel closed in mid-sync leaves yesterday’s cards, and the next one goes on', async ({
  session,
  web,
  yesterday,
}) => {
  const packs = [...web.files.keys()].filter((path) => path.includes('.ndjson.'));
  for (const path of packs) web.faults.set(path, { does: 'hang' });
  const panel = await openAnew(session, yesterday);
  await expect.poll(() => web.asked.some((path) => path.includes('.ndjson.'))).toBe(true);
  const again = await openAnew(session, panel);
  await expectShown(again, yesterdaysTitle);
  web.faults.clear();
  await expectTodayNextDay(session, again);
});

test('fault 22: a page that goes cuts its check off at once, which says nothing of the host', async ({
  session,
  worker,
  web,
  yesterday,
}) => {
  web.faults.set(timestamp, { does: 'hang' });
  const panel = await openAnew(session, yesterday);
  await expect.poll(() => web.asked).toContain(timestamp);
  const locks = () =>
    panel.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
  expect(await locks()).toContain('foreword.sync');
  await panel.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect.poll(locks).not.toContain('foreword.sync');
  const state = await stateOf(worker);
  expect(state?.state).toBe('current');
  expect(state?.refusal).toBeUndefined();
});
