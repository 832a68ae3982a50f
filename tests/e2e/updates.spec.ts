import type { Page } from '@playwright/test';
import { dayOf } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { lineHash } from '#lib/pack/make-packs.ts';
import { aCard } from '../support/a-card.ts';
import { aFront } from '../support/a-front.ts';
import { aPractice } from '../support/a-practice.ts';
import { aPublisher, type TestPublisher } from '../support/a-publisher.ts';
import { aNote, layered } from '../support/an-overlay.ts';
import type { PanelSession } from '../support/chromium/panel-session.ts';
import { test as base, expect } from '../support/chromium/test.ts';
import { goHome, openAllCards, openHome, rowNamed } from '../support/e2e/drive.ts';
import {
  keepSources,
  makeOverdue,
  ownSource,
  type PublisherHost,
  readStates,
  serveFiles,
} from '../support/e2e/publisher-host.ts';
import { variedCards } from '../support/varied-cards.ts';

type Published = { readonly publisher: TestPublisher; readonly host: PublisherHost };

/** What a practice says of one of its cards, in the edition that it publishes. */
async function notesOn(cards: readonly Card[], title: string): Promise<Practice> {
  const card = cards.find((one) => one.title === title) ?? aCard();
  return aPractice([aNote(layered(card, await lineHash(card)))]);
}

const test = base.extend<Published>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  publisher: async ({}, use) => {
    const publisher = await aPublisher({ now: Date.now() });
    await publisher.release(variedCards(30), { overlay: await notesOn(variedCards(30), 'Card 9') });
    await use(publisher);
  },
  host: async ({ publisher }, use) => {
    const host = await serveFiles(publisher.files);
    await use(host);
    await host.close();
  },
});

const ready = 'New cards are ready';
const newCard = 'Card 7';

/** Looks in the list of every card for so many rows of a title. */
async function shown(panel: Page, title: string, count: number): Promise<void> {
  await openAllCards(panel);
  await expect(rowNamed(panel, title)).toHaveCount(count);
  await goHome(panel);
}

/** Lets a day pass, opens the panel anew, and waits until it has asked the host. */
async function checkAgain(session: PanelSession, host: PublisherHost, panel: Page): Promise<Page> {
  await makeOverdue(session.started().worker);
  await session.closePanel(panel);
  host.asked.length = 0;
  const next = await session.reopenPanel();
  await expect.poll(() => host.asked).toContain('metadata/timestamp.json');
  return next;
}

test('a source brings its cards, a withdrawal takes one away, and a bad update changes nothing', async ({
  session,
  publisher,
  host,
}) => {
  const { worker, panel } = session.started();
  const again = (page: Page) => checkAgain(session, host, page);
  await openHome(panel, 'consulting');
  await shown(panel, newCard, 0);
  await keepSources(worker, [{ ...(await ownSource(publisher, host)), layer: 'practice' }]);
  await session.closePanel(panel);
  const second = await session.reopenPanel();
  await expect(second.locator('footer.foot')).toContainText(ready);
  await shown(second, newCard, 1);
  await openAllCards(second);
  await rowNamed(second, 'Card 9').click();
  const here = second.locator('section.here');
  await expect(here).toContainText('Ask at room 3.');
  await expect(here).not.toContainText('earlier card');
  await goHome(second);

  const bundle = aFront().bundle.id;
  const item = { bundle, id: 'consulting/card-00007', upto: 1, at: dayOf(Date.now()) };
  await publisher.withdraw([{ ...item, reason: 'Its advice is out of date.' }]);
  const third = await again(second);
  await expect(third.locator('footer.foot')).toContainText(ready);
  await openAllCards(third);
  await expect(third.getByRole('button', { name: newCard, exact: true })).toHaveCount(0);
  await goHome(third);

  await publisher.release([...variedCards(30), aCard({ id: 'consulting/late', title: 'Late' })]);
  const pack = [...publisher.files.keys()].filter((path) => path.endsWith('.ndjson.gz'));
  for (const path of pack.slice(-2)) host.instead.set(path, (response) => response.end('other'));
  const fourth = await again(third);
  await expect
    .poll(async () => (await readStates(worker)).map(({ state, refusal }) => [state, refusal]))
    .toEqual([['update-not-used', 'length-wrong']]);
  await shown(fourth, 'Late', 0);
  await shown(fourth, 'Card 8', 1);

  host.instead.clear();
  const fifth = await again(fourth);
  await expect(fifth.locator('footer.foot')).toContainText(ready);
  await shown(fifth, 'Late', 1);
  expect((await readStates(worker)).map(({ state }) => state)).toEqual(['current']);
});
