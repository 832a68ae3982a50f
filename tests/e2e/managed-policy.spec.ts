import { builtExtension } from '../support/built-extension.ts';
import { test as base, expect } from '../support/chromium/test.ts';
import { idOfFolder, installPolicies } from '../support/e2e/managed-policy.ts';
import { examplePolicy } from '../tools/release/example-policy.ts';
import { makeKit } from '../tools/release/make-kit.ts';

/** What the extension's pages may use of `chrome`; only evaluated in the panel. */
declare const chrome: {
  readonly storage: { readonly managed: { get(all: null): Promise<object> } };
};

const extension = builtExtension('chrome');
const geckoId = 'foreword@foreword.example';
const kit = makeKit({ chromiumId: idOfFolder(extension), geckoId, policy: examplePolicy });

const test = base.extend<{ extension: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  extension: async ({}, use, testInfo) => {
    const { '3rdparty': ours } = JSON.parse(kit.get('chrome-mandatory.json') ?? '');
    const remove = installPolicies({ '3rdparty': ours });
    if (remove === undefined) return testInfo.skip(true, 'policies need root on Linux');
    try {
      await use(extension);
    } finally {
      remove();
    }
  },
});
test.use({ alone: true });

test('the policy of the kit reaches the panel whole in a real Chromium', async ({
  panel,
  extensionId,
}) => {
  expect(extensionId).toBe(idOfFolder(extension));
  const read = () => panel.evaluate(() => chrome.storage.managed.get(null));
  // Chromium hands out nothing for some seconds after it starts.
  await expect.poll(read, { timeout: 30_000 }).toEqual(examplePolicy);
});
