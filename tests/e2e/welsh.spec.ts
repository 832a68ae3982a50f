import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, glanceOf, openHome } from '../support/e2e/drive.ts';
import { headingOf, lookAt } from '../support/e2e/whole-panel.ts';

const barButton = (panel: Page, name: string) =>
  panel.getByRole('banner').getByRole('button', { name, exact: true });

test('speaks Welsh at once where Settings says so, keeps it over a restart, and goes back', async ({
  panel,
  restart,
}) => {
  await openHome(panel, 'consulting');
  await chooseInMenu(panel, 'Settings');
  await expect(panel.getByText('Cafodd y Gymraeg ei drafftio gan beiriant.')).toBeVisible();
  await panel.getByRole('radio', { name: 'Cymraeg' }).check();
  await expect(headingOf(panel)).toHaveText('Gosodiadau');
  await expect(panel.getByRole('radio', { name: 'Cymraeg' })).toBeFocused();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'cy');
  // What the bar on top covers is no target of anyone's.
  await panel.evaluate(() => window.scrollTo(0, 0));
  await lookAt(panel, 'welsh-settings');
  await barButton(panel, 'Ymgynghori').click();
  await expect(panel.getByRole('heading', { name: 'Sefyllfaoedd' })).toBeVisible();
  await expect(glanceOf(panel)).toHaveAttribute('lang', 'en-GB');
  await lookAt(panel, 'welsh-home');

  const { panel: again } = await restart();
  await expect(again.getByRole('heading', { name: 'Sefyllfaoedd' })).toBeVisible();
  await barButton(again, 'Dewislen').click();
  await again.locator('#menu').getByText('Gosodiadau', { exact: true }).click();
  await again.getByRole('radio', { name: 'English' }).check();
  await expect(headingOf(again)).toHaveText('Settings');
  await expect(again.locator('html')).toHaveAttribute('lang', 'en-GB');
});
