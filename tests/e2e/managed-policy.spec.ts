import { builtExtension } from '../support/built-extension.ts';
import { test as base, expect } from '../support/chromium/test.ts';
import { openAllCards, rowNamed } from '../support/e2e/drive.ts';
import { idOfFolder, installPolicies } from '../support/e2e/managed-policy.ts';
import { type Organisation, startOrganisation } from '../support/e2e/organisation.ts';
import { readStates } from '../support/e2e/publisher-host.ts';
import { buttonOf, headingOf } from '../support/e2e/whole-panel.ts';
import { makeKit } from '../tools/release/make-kit.ts';

/** What the extension's pages may use of `chrome`; only evaluated in the panel. */
declare const chrome: {
  readonly storage: { readonly managed: { get(all: null): Promise<object> } };
};

const extension = builtExtension('chrome');
const geckoId = 'foreword@foreword.example';

/** The kit's own policies, all but the installing: the extension is loaded for the test. */
function policiesOf({ policy }: Organisation): object {
  const chromeId = idOfFolder(extension);
  const kit = makeKit({ chromeId, edgeId: 'b'.repeat(32), geckoId, policy });
  const whole = JSON.parse(kit.get('chrome-mandatory.json') ?? '');
  const { update_url: _store, ...settings } = whole.ExtensionSettings[chromeId];
  return {
    ...whole,
    ExtensionSettings: { [chromeId]: { ...settings, installation_mode: 'allowed' } },
  };
}

const test = base.extend<{ organisation: Organisation; extension: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  organisation: async ({}, use) => {
    const organisation = await startOrganisation();
    await use(organisation);
    await organisation.host.close();
  },
  extension: async ({ organisation }, use, testInfo) => {
    const remove = installPolicies(policiesOf(organisation));
    if (remove === undefined) return testInfo.skip(true, 'policies need root on Linux');
    try {
      await use(extension);
    } finally {
      remove();
    }
  },
});
test.use({ alone: true });

test('the kit sets up a real Chromium, shuts Foreword out of every site, and leaves it its source', async ({
  organisation: { host, policy },
  session,
  extensionId,
}) => {
  const { panel, worker } = session.started();
  expect(extensionId).toBe(idOfFolder(extension));
  const read = () => panel.evaluate(() => chrome.storage.managed.get(null));
  // Chromium hands out nothing for some seconds after it starts.
  await expect.poll(read, { timeout: 30_000 }).toEqual(policy);
  await expect.poll(() => host.asked.join('\n')).toMatch(/\.ndjson\.gz$/);
  const readState = async () => (await readStates(worker)).map(({ state }) => state);
  await expect.poll(readState).toEqual(['current']);
  await session.closePanel(panel);
  const again = await session.reopenPanel();
  await expect(headingOf(again)).toHaveText('This computer opens in Consulting');
  await buttonOf(again, 'Continue').click();
  await openAllCards(again);
  await expect(rowNamed(again, 'Card 7')).toBeVisible();
});
