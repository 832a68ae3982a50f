import type { Page, Worker } from '@playwright/test';
import { databaseName } from '#lib/store/database.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import { aPublisher, type TestPublisher } from '../a-publisher.ts';
import type { PanelSession } from '../chromium/panel-session.ts';
import { test as base, expect } from '../chromium/test.ts';
import { linesOf, openAllCards, openHome, rowNamed } from '../e2e/drive.ts';
import {
  keepSources,
  makeOverdue,
  type OwnContext,
  ownSource,
  readStates,
} from '../e2e/publisher-host.ts';
import { type StaticHost, startStaticHost } from '../static-host.ts';
import { cardsOf, todaysTitle, yesterdaysTitle } from './a-place.ts';

/** What the worker may use of `chrome`; only evaluated in it. */
declare const chrome: {
  readonly alarms: { create(name: string, when: { readonly when: number }): Promise<void> };
};

/** A publisher on a host on loopback, and a panel that shows its release of yesterday. */
export type Practice = {
  readonly publisher: TestPublisher;
  readonly web: StaticHost;
  /** The panel, after yesterday's release was taken and today's was put on the host. */
  readonly yesterday: Page;
};

/** The test of a fault in the real side panel. */
export const test = base.extend<Practice>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  publisher: async ({}, use) => {
    const publisher = await aPublisher({ now: Date.now() });
    await publisher.release(cardsOf(yesterdaysTitle));
    await use(publisher);
  },
  web: async ({ publisher }, use) => {
    const web = await startStaticHost(publisher.files);
    await use(web);
    await web.close();
  },
  yesterday: async ({ session, publisher, web }, use) => {
    const { worker, panel } = session.started();
    await openHome(panel, 'consulting');
    await keepSources(worker, [await ownSource(publisher, web)]);
    const opened = await openAnew(session, panel);
    await expect.poll(() => stateOf(worker)).toMatchObject({ state: 'current' });
    await publisher.release(cardsOf(todaysTitle));
    await makeOverdue(worker);
    web.asked.length = 0;
    await use(opened);
  },
});

export { expect };

/** Closes the panel and opens it, as people do each morning. */
export async function openAnew(session: PanelSession, panel: Page): Promise<Page> {
  await session.closePanel(panel);
  return session.reopenPanel();
}

/** Lets the alarm ring, once no page is left that the worker would ask to check. */
export async function ringAlarm(worker: Worker): Promise<void> {
  const held = () =>
    worker.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
  await expect.poll(held).not.toContain('foreword.page');
  await worker.evaluate(() => chrome.alarms.create('sync', { when: Date.now() }));
}

/** How the one source stands. */
export async function stateOf(worker: OwnContext): Promise<SourceState | undefined> {
  return (await readStates(worker))[0];
}

/** Lets a day pass, opens the panel, and asserts that today's release is taken, and then shown. */
export async function expectTodayNextDay(
  session: PanelSession,
  closing: Page,
  before?: string,
): Promise<Page> {
  const { worker } = session.started();
  const yesterdays = before ?? (await stateOf(worker))?.digest;
  await session.closePanel(closing);
  // A check that ended without its host counts as one, after which it is not asked at once.
  await makeOverdue(worker);
  const panel = await session.reopenPanel();
  const isToday = async (): Promise<boolean> => {
    const now = (await stateOf(worker))?.digest;
    return now !== undefined && now !== yesterdays;
  };
  await expect.poll(isToday).toBe(true);
  const opened = await openAnew(session, panel);
  await expectShown(opened, todaysTitle);
  return opened;
}

/** Asserts that the panel shows its lines, and which day's card is in its list. */
export async function expectShown(panel: Page, title: string): Promise<void> {
  await expect(linesOf(panel).first()).toBeVisible();
  await openAllCards(panel);
  await expect(rowNamed(panel, title)).toHaveCount(1);
}

/** What of the guidance of sources lies in the database: for each, its state, and what it lacks. */
export function readReleases(
  worker: Worker,
): Promise<readonly { source: string; state: string; lacks: number }[]> {
  return worker.evaluate(
    (name) =>
      new Promise<{ source: string; state: string; lacks: number }[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const tx = db.transaction(['releases', 'packs', 'outlines', 'summaries']);
          const releases = tx.objectStore('releases').getAll();
          const perPack = ['packs', 'outlines', 'summaries'].map((table) =>
            tx.objectStore(table).getAllKeys(),
          );
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            const there = (pack: string) => perPack.every(({ result }) => result.includes(pack));
            resolve(
              releases.result.map((release) => ({
                ...{ source: release.source, state: release.state },
                lacks: release.packs.filter((pack: string) => !there(pack)).length,
              })),
            );
          };
        };
      }),
    databaseName,
  );
}
