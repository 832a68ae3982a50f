import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, glanceOf, openHome } from '../support/e2e/drive.ts';
import { buttonOf, headingOf, lookAt } from '../support/e2e/whole-panel.ts';

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
  await lookAt(panel, 'welsh-settings');
  await buttonOf(panel, 'Ymgynghori').click();
  await expect(panel.getByRole('heading', { name: 'Sefyllfaoedd' })).toBeVisible();
  await expect(glanceOf(panel)).toHaveAttribute('lang', 'en-GB');
  await lookAt(panel, 'welsh-home');

  const { panel: again } = await restart();
  await expect(again.getByRole('heading', { name: 'Sefyllfaoedd' })).toBeVisible();
  await buttonOf(again, 'Dewislen').click();
  await buttonOf(again, 'Gosodiadau').click();
  await again.getByRole('radio', { name: 'English' }).check();
  await expect(headingOf(again)).toHaveText('Settings');
  await expect(again.locator('html')).toHaveAttribute('lang', 'en-GB');
});
