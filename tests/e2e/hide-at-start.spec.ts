import { expect, test } from '../support/chromium/test.ts';
import { hideButton, openHome, showButton } from '../support/e2e/drive.ts';

/** Lets a page read nothing that is kept before it is told to go on. */
const holdWhatIsKept = `{
  const { local } = chrome.storage;
  const get = local.get.bind(local);
  const gone = new Promise((go) => addEventListener('go', go, { once: true }));
  local.get = (...names) => gone.then(() => get(...names));
}`;

test('is hidden where Hide was pressed elsewhere while the panel was still opening', async ({
  panel,
  page,
  extensionId,
}) => {
  await openHome(panel, 'consulting');
  const tab = await page.context().newPage();
  await tab.addInitScript(holdWhatIsKept);
  await tab.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  // By now it has recalled from memory that nothing is hidden.
  await expect(tab.getByText('Getting the cards')).toBeVisible();
  await hideButton(panel).click();
  await expect(tab.locator('body')).toHaveText(/^\s*$/);
  await tab.evaluate(() => void dispatchEvent(new Event('go')));
  await expect(showButton(tab)).toBeVisible();
  await expect(tab.locator('body')).toHaveText(/^\s*Hidden\s*Show\s*$/);
  await tab.close();
});
