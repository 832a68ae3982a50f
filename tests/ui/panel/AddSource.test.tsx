import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../entrypoints/sidepanel/style.css';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { textOnPage } from '../../support/ui/stage.tsx';

test('an address that does not answer is not said to be asked again, and can be put right at once', async () => {
  const { panel } = await showPanel();
  panel.openPage('settings');
  await page.getByRole('button', { name: 'Add an update source' }).click();
  const address = page.getByRole('textbox', { name: 'Address of the source' });
  await address.fill('https://cards.example/');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(textOnPage()).toContain('The host of the cards did not answer.');
  expect(textOnPage()).toContain('Nothing was added. Check the address letter by letter');
  expect(textOnPage()).not.toContain('by itself');
  await expect.element(address).toHaveFocus();
  await expect.element(address).toHaveValue('https://cards.example/');
});
