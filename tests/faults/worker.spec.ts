import type { Worker } from '@playwright/test';
import { databaseName } from '#lib/store/database.ts';
import type { PanelSession } from '../support/chromium/panel-session.ts';
import { linesOf } from '../support/e2e/drive.ts';
import { cardsOf, todaysTitle } from '../support/faults/a-place.ts';
import {
  expect,
  expectShown,
  openAnew,
  ringAlarm,
  stateOf,
  test,
} from '../support/faults/in-browser.ts';

/** The packs that were put aside, by their hashes. */
function readStaged(worker: Worker): Promise<readonly string[]> {
  return worker.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const keys = request.result.transaction('staging').objectStore('staging').getAllKeys();
          keys.onerror = () => reject(keys.error);
          keys.onsuccess = () => {
            request.result.close();
            resolve(keys.result.map(String));
          };
        };
      }),
    databaseName,
  );
}

/** Ends the extension's worker as the browser does, whatever it is doing. */
async function endWorker({ started }: PanelSession): Promise<void> {
  const { browser, extensionId } = started();
  type Targets = { targetInfos: { targetId: string; type: string; url: string }[] };
  const find = async () => {
    const { targetInfos } = await browser.send<Targets>('Target.getTargets');
    const isOurs = ({ type, url }: Targets['targetInfos'][number]) =>
      type === 'service_worker' && url.includes(extensionId);
    return targetInfos.find(isOurs)?.targetId;
  };
  await browser.send('Target.closeTarget', { targetId: (await find()) ?? '' });
  await expect.poll(find).toBeUndefined();
}

const isPack = (path: string) => path.includes('.ndjson.');

test('fault 20: a worker that the browser ends in a download leaves what it has, and the next run goes on', async ({
  session,
  worker,
  publisher,
  web,
  yesterday,
}) => {
  const before = await stateOf(worker);
  const known = new Set(web.files.keys());
  // Every pack is new, and one of them never comes.
  const cards = cardsOf(todaysTitle).map((card) => ({ ...card, rev: 2, why: `${card.why} Now.` }));
  await publisher.release(cards);
  const fresh = [...web.files.keys()].filter((path) => isPack(path) && !known.has(path));
  expect(fresh).toHaveLength(3);
  const [lacking = ''] = fresh;
  web.faults.set(lacking, { does: 'hang' });
  await session.closePanel(yesterday);
  await ringAlarm(worker);
  await expect.poll(() => web.asked).toContain(lacking);
  await expect.poll(() => readStaged(worker)).toHaveLength(2);
  await endWorker(session);
  web.faults.clear();
  web.asked.length = 0;
  const panel = await session.reopenPanel();
  await expect(linesOf(panel).first()).toBeVisible();
  await expect.poll(async () => (await stateOf(panel))?.digest).not.toBe(before?.digest);
  expect(web.asked.filter(isPack)).toEqual([lacking]);
  await expectShown(await openAnew(session, panel), todaysTitle);
});
