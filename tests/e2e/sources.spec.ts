import type { Page } from '@playwright/test';
import { dayOf } from '#lib/base/day.ts';
import { aCard } from '../support/a-card.ts';
import { aFront } from '../support/a-front.ts';
import { aPublisher, type TestPublisher } from '../support/a-publisher.ts';
import { test as base, expect } from '../support/chromium/test.ts';
import {
  chooseInMenu,
  goHome,
  openAllCards,
  openCard,
  openHome,
  search,
  setDiscreet,
} from '../support/e2e/drive.ts';
import { type PublisherHost, serveFiles } from '../support/e2e/publisher-host.ts';
import { namesIn, readSpoken } from '../support/e2e/spoken.ts';
import { buttonOf, headingOf, lookAt } from '../support/e2e/whole-panel.ts';
import { variedCards } from '../support/varied-cards.ts';

type Published = { readonly publisher: TestPublisher; readonly host: PublisherHost };

// A card that the starter guidance has too, so that there are two editions of it.
const both = aCard({
  id: 'consulting/interpreter',
  title: 'With an interpreter',
  discreetTitle: 'Speaking together',
});
const reason = 'Its advice on scans is out of date';

const test = base.extend<Published>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  publisher: async ({}, use) => {
    const publisher = await aPublisher({ now: Date.now() });
    await publisher.release([...variedCards(12), both]);
    await use(publisher);
  },
  host: async ({ publisher }, use) => {
    const host = await serveFiles(publisher.files);
    await use(host);
    await host.close();
  },
});

/** Adds a source by hand in Settings, as a person does who has compared its words. */
async function addSource(panel: Page, host: PublisherHost): Promise<void> {
  await chooseInMenu(panel, 'Settings');
  await buttonOf(panel, 'Add an update source').click();
  await panel.getByLabel('Address of the source').fill(host.address);
  await buttonOf(panel, 'Look it up').click();
  await expect(panel.getByText('Is this the source that you were given?')).toBeFocused();
}

test('a source is added by hand once its words were compared, checked, and removed again', async ({
  panel,
  host,
}) => {
  await openHome(panel, 'consulting');
  await addSource(panel, host);
  await expect(panel.locator('ol.compare > li')).toHaveCount(10);
  await expect(panel.getByText(/At least 1 person with lived experience/)).toBeVisible();
  await buttonOf(panel, 'Add this source').click();
  await expect(panel.getByRole('alert')).toContainText('Compare the words');
  await lookAt(panel, 'source-compare');
  await panel.getByRole('checkbox', { name: /I compared every word/ }).check();
  await buttonOf(panel, 'Add this source').click();
  await expect(panel.getByText('Up to date. Release', { exact: false })).toBeVisible();
  await panel.evaluate(() => scrollTo(0, 0));
  await lookAt(panel, 'source-added');
  await goHome(panel);
  await expect(panel.locator('footer.foot')).toContainText('Checked today.');
  await chooseInMenu(panel, 'Check this computer');
  await expect(panel.getByText('fingerprint', { exact: false }).first()).toBeVisible();
  await buttonOf(panel, 'Ask each host now').click();
  await expect(
    panel.getByText('answers a page (CORS), status 200', { exact: false }),
  ).toBeVisible();
  await chooseInMenu(panel, 'Settings');
  await buttonOf(panel, /^Remove this source/).click();
  await buttonOf(panel, 'Remove it').click();
  await expect(panel.getByText('and its cards were removed', { exact: false })).toBeVisible();
  await expect(panel.getByText('No update source is set.', { exact: false })).toBeVisible();
});

test('a card withdrawn while it is open goes at once, and no list or discreet view tells its words', async ({
  panel,
  host,
  publisher,
}) => {
  await openHome(panel, 'consulting');
  await addSource(panel, host);
  await panel.getByRole('checkbox', { name: /I compared every word/ }).check();
  await buttonOf(panel, 'Add this source').click();
  await expect(panel.getByText('Up to date. Release', { exact: false })).toBeVisible();
  await goHome(panel);

  await openCard(panel, both.title);
  await panel.getByText('Other edition: 1').click();
  await lookAt(panel, 'editions');
  await buttonOf(panel, /^Read this edition/).click();
  await expect(panel.getByText('Not the edition in use here.')).toBeVisible();
  await lookAt(panel, 'edition-not-in-use');
  await buttonOf(panel, 'Go to the one in use').click();
  await expect(headingOf(panel)).toHaveText(both.title);
  await buttonOf(panel, 'Pin').click();

  const bundle = aFront().bundle.id;
  const useInstead = 'consulting/card-00003';
  const item = { bundle, id: both.id, upto: 1, at: dayOf(Date.now()), reason, useInstead };
  await publisher.withdraw([item]);
  await checkFrom(panel);
  await expect(panel.getByRole('alert')).toContainText('This card has just been withdrawn.');
  await expect(headingOf(panel)).toContainText('Withdrawn');
  await expect(panel.getByText(both.lines[0] ?? '')).toHaveCount(0);
  await lookAt(panel, 'withdrawn-open');

  await goHome(panel);
  await expect(panel.locator('main')).toContainText(`${reason}. Use: Card 3`);
  await lookAt(panel, 'withdrawn-home');
  await search(panel, 'interpreter');
  await expect(panel.locator('main')).toContainText('Withdrawn');
  await openAllCards(panel);
  await lookAt(panel, 'withdrawn-all');
  await chooseInMenu(panel, 'What’s new');
  await expect(panel.locator('main')).toContainText(reason);
  await seeDiscreetly(panel);
});

/** Asks for updates from another page of the extension, as the worker's alarm does. */
async function checkFrom(panel: Page): Promise<void> {
  const other = await panel.context().newPage();
  await other.goto(panel.url());
  await chooseInMenu(other, 'Settings');
  await buttonOf(other, 'Check for updates now').click();
  await expect(other.getByText('Everything is up to date.', { exact: false })).toBeVisible();
  await other.close();
}

/** In discreet view no list names the card or says why it went. */
async function seeDiscreetly(panel: Page): Promise<void> {
  await setDiscreet(panel, true);
  for (const page of ['Pinned', 'All cards', 'What’s new'] as const) {
    await chooseInMenu(panel, page);
    expect(namesIn(await readSpoken(panel), [both.title, 'scans'])).toEqual([]);
  }
  await lookAt(panel, 'withdrawn-discreet');
}
