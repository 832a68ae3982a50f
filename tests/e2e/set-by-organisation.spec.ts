import type { Page, Worker } from '@playwright/test';
import type { Policy } from '#lib/trust/policy.ts';
import { aCard } from '../support/a-card.ts';
import { aPublisher } from '../support/a-publisher.ts';
import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, goHome, openCard, setDiscreet } from '../support/e2e/drive.ts';
import {
  makeOverdue,
  ownSource,
  type PublisherHost,
  readStates,
  serveFiles,
} from '../support/e2e/publisher-host.ts';
import { aDay, buttonOf, headingOf, lookAt, openLater } from '../support/e2e/whole-panel.ts';
import { variedCards } from '../support/varied-cards.ts';

/** What an organisation sets for its reception desks. */
async function policyFor(
  publisher: Awaited<ReturnType<typeof aPublisher>>,
  host: PublisherHost,
): Promise<Policy> {
  const { rootFile: _file, addedAt: _day, ...source } = await ownSource(publisher, host);
  return {
    version: 1,
    complete: true,
    trust: { sources: [source], userMayAddSources: false, withdraw: [] },
    ...{ role: 'reception', site: 'North surgery', foldAwayMinutes: 10, studio: false },
    feedbackAddress: 'cards@elm.example.org',
  };
}

/** Keeps a policy as the last good one: a browser hands out nothing just after it starts. */
async function keepPolicy(worker: Worker, policy: Policy): Promise<void> {
  await worker.evaluate(
    async (value) => {
      const { storage } = (
        globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
      ).chrome;
      await storage.local.set({ 'kept.policy': { saved: Date.now(), value } });
    },
    { policy, seen: Date.now() },
  );
}

test('what an organisation sets is shown and holds, and an update that was not used is told', async ({
  session,
}) => {
  const { worker, panel: first } = session.started();
  const publisher = await aPublisher({ now: Date.now() });
  await publisher.release(variedCards(12));
  const host = await serveFiles(publisher.files);
  await keepPolicy(worker, await policyFor(publisher, host));
  await session.closePanel(first);
  const panel = await session.reopenPanel();

  await passFirstRun(panel);
  await expect
    .poll(async () => (await readStates(worker)).map(({ state }) => state))
    .toEqual(['current']);
  await chooseInMenu(panel, 'Settings');
  await expect(
    panel.getByText('Set by your organisation or practice.', { exact: false }),
  ).toHaveCount(6);
  await expect(panel.getByText('After 10 minutes without use')).toBeVisible();
  await expect(buttonOf(panel, 'Add an update source')).toHaveCount(0);
  await lookAt(panel, 'settings-set');

  await publisher.release([...variedCards(12), aCard({ id: 'consulting/late', title: 'Late' })]);
  const packs = [...publisher.files.keys()].filter((path) => path.endsWith('.ndjson.gz'));
  for (const path of packs.slice(-2)) host.instead.set(path, (response) => response.end('other'));
  await makeOverdue(worker);
  await buttonOf(panel, 'Check for updates now').click();
  await expect(panel.getByText('Why nothing came')).toBeVisible();
  await seeNotUsed(panel);
  await host.close();
  await openLater(panel, 9 * aDay);
  const strip = panel.getByText('Every card still works. Last checked', { exact: false });
  await setDiscreet(panel, true);
  await expect(strip).toHaveCount(0);
  await setDiscreet(panel, false);
  await expect(strip).toBeVisible();
  await lookAt(panel, 'a-week-without-a-check');
});

/** Goes past the first start, which asks nothing that was answered already. */
async function passFirstRun(panel: Page): Promise<void> {
  await expect(headingOf(panel)).toHaveText('This computer opens in Reception');
  await expect(panel.getByRole('radio')).toHaveCount(0);
  await lookAt(panel, 'first-run-set');
  await buttonOf(panel, 'Continue').click();
  await expect(panel.locator('html')).toHaveAttribute('data-role', 'reception');
  await setDiscreet(panel, false);
}

/** Reads the notice at home, which no card carries; what is told then goes to the address set. */
async function seeNotUsed(panel: Page): Promise<void> {
  await goHome(panel);
  const notice = panel.getByRole('region', { name: 'An update was not used' });
  await expect(notice).toContainText('safe to use');
  await notice.getByText('What to tell them').click();
  await expect(notice).toContainText('Code:');
  await lookAt(panel, 'update-not-used');
  await openCard(panel, 'Card 3');
  await expect(notice).toHaveCount(0);
  await buttonOf(panel, 'Tell us').click();
  await panel.getByRole('radio', { name: 'Out of date' }).check();
  await buttonOf(panel, 'Keep this').click();
  await expect(panel.getByRole('link', { name: 'Write as an email' })).toHaveAttribute(
    'href',
    /^mailto:cards@elm\.example\.org\?/,
  );
}
