import { expect, test } from '../support/chromium/test.ts';
import { linesOf, openAllCards, openHome, search, searchField } from '../support/e2e/drive.ts';
import { cardOf, readGuidance } from '../support/e2e/guidance.ts';
import { logNetTo, readNetLog } from '../support/e2e/net-log.ts';

const testWithLog = test.extend<{ netLog: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  netLog: async ({}, use, testInfo) => use(testInfo.outputPath('net-log.json')),
  extraArguments: async ({ netLog }, use) => use([logNetTo(netLog)]),
});

testWithLog(
  'works with no network from its first start, and asks for nothing',
  async ({ panel, page, worker, session, netLog }) => {
    // The browser was started with a resolver that finds no host but loopback.
    await expect(worker.evaluate(() => fetch('https://example.org/'))).rejects.toThrow('fetch');
    const guidance = await readGuidance(panel);
    await openHome(panel, 'consulting');
    const { lines } = cardOf(guidance, guidance.front.home.consulting);
    await expect(linesOf(panel)).toHaveText([...lines]);
    await search(panel, 'interpreter');
    await expect(panel.locator('main .row').first()).toBeVisible();
    await searchField(panel).fill('');
    await openAllCards(panel);
    await panel.locator('main .row').last().click();
    await expect(linesOf(panel)).not.toHaveCount(0);
    const { browser, extensionId } = session.started();
    const address = page.url();
    await browser.close();
    const begun = readNetLog(netLog);
    // The log does see requests, whoever makes them.
    expect(begun.map(({ url }) => url)).toContain(address);
    const ours = begun.filter(({ initiator }) => initiator.includes(extensionId));
    const abroad = ours.filter(({ url }) => /^(https?|wss?):/.test(url));
    expect(abroad.map(({ url }) => url)).toEqual(['https://example.org/']);
  },
);

test('opens again without a network', async ({ panel, closePanel, reopenPanel }) => {
  await openHome(panel, 'consulting');
  const shown = await linesOf(panel).allInnerTexts();
  await closePanel();
  const again = await reopenPanel();
  const network = await again.context().newCDPSession(again);
  await network.send('Network.enable');
  const none = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
  await network.send('Network.emulateNetworkConditions', none);
  await again.reload();
  await expect(linesOf(again)).toHaveText(shown);
  expect(await again.evaluate(() => navigator.onLine)).toBe(false);
  await openAllCards(again);
  await again.locator('main .row').last().click();
  await expect(linesOf(again)).not.toHaveCount(0);
});
