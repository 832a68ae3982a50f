import { type Organisation, startOrganisation } from '../support/e2e/organisation.ts';
import {
  chooseInMenu,
  expectHeading,
  readAll,
  readManaged,
  readWords,
} from '../support/firefox/drive.ts';
import type { Sidebar } from '../support/firefox/sidebar.ts';
import { test as base, expect } from '../support/firefox/test.ts';
import { makeKit } from '../tools/release/make-kit.ts';

const geckoId = 'foreword@foreword.example';

const test = base.extend<{ organisation: Organisation }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  organisation: async ({}, use) => {
    const organisation = await startOrganisation();
    await use(organisation);
    await organisation.host.close();
  },
  policies: async ({ organisation: { policy } }, use) => {
    const [chromeId, edgeId] = ['a'.repeat(32), 'b'.repeat(32)];
    const kit = makeKit({ chromeId, edgeId, geckoId, policy });
    const { policies } = JSON.parse(kit.get('firefox-policies.json') ?? '');
    // All but the installing, which asks a store: the extension is installed for the test.
    const { install_url: _store, ...settings } = policies.ExtensionSettings[geckoId];
    const allowed = { ...settings, installation_mode: 'allowed' };
    await use({ policies: { ...policies, ExtensionSettings: { [geckoId]: allowed } } });
  },
});

/** Goes past the first start, which asks nothing that policy has answered, to every card. */
async function openEveryCard(sidebar: Sidebar): Promise<void> {
  await expectHeading(sidebar, 'This computer opens in Consulting');
  await sidebar.clickButton('Continue');
  await chooseInMenu(sidebar, 'All cards');
}

test('a source that policies.json sets brings its cards into Firefox, whose Origin its host sees', async ({
  organisation: { host, policy },
  sidebar,
}) => {
  expect(JSON.parse(await readManaged(sidebar))).toEqual(policy);
  await openEveryCard(sidebar);
  await expect.poll(() => host.asked.join('\n')).toMatch(/\.ndjson\.gz$/);
  // The random number of this installation, and nothing else that could tell who asks.
  const origin = await sidebar.evaluate<string>('return location.origin;');
  expect(origin).toMatch(/^moz-extension:\/\/[0-9a-f-]{36}$/);
  expect([...new Set(host.headers.map((each) => each.origin))]).toEqual([origin]);
  expect(host.headers.filter(({ cookie, referer }) => cookie ?? referer)).toEqual([]);
  await chooseInMenu(sidebar, 'Check this computer');
  await expect.poll(() => readWords(sidebar)).toMatch(/Set by your organisation\s+Policy 1/);
  await chooseInMenu(sidebar, 'All cards');
  // The title is the first line of its row.
  const titles = async () =>
    (await readAll(sidebar, 'main .row')).map((words) => words.split('\n')[0]);
  await expect.poll(titles).toContain('Card 7');
});
