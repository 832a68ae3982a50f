import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, glanceOf, goHome, openHome, rowNamed } from '../support/e2e/drive.ts';
import { buttonOf, fill, headingOf, lookAt } from '../support/e2e/whole-panel.ts';

const adopted = /^Adopted by Elm Street Surgery, practice manager, \d{1,2} \w{3} \d{4}$/;

async function openSituation(panel: Page, label: string): Promise<void> {
  await goHome(panel);
  if ((await rowNamed(panel, label).count()) === 0)
    await panel.getByRole('button', { name: /^All \d+$/ }).click();
  await rowNamed(panel, label).click();
  await expect(headingOf(panel)).toHaveText(label);
}

async function adopt(panel: Page, label: string): Promise<void> {
  await openSituation(panel, label);
  await buttonOf(panel, 'Adopt these cards for our practice').click();
  await fill(panel, {
    'Name of your practice': 'Elm Street Surgery',
    'Your role': 'practice manager',
  });
  await buttonOf(panel, 'Adopt').click();
}

async function showOnlyAdopted(panel: Page): Promise<void> {
  await chooseInMenu(panel, 'Settings');
  await panel.getByRole('checkbox', { name: 'Show adopted cards only' }).check();
  await goHome(panel);
}

test('says by whom, in which role and when a situation’s cards were adopted', async ({
  panel,
  restart,
}) => {
  await openHome(panel, 'consulting');
  await openSituation(panel, 'The first two minutes');
  await buttonOf(panel, 'Adopt these cards for our practice').press('Enter');
  await expect(panel.getByLabel('Name of your practice')).toBeFocused();
  await lookAt(panel, 'adopt-form');
  await fill(panel, { 'Name of your practice': 'Elm Street Surgery' });
  await buttonOf(panel, 'Adopt').click();
  await expect(panel.getByRole('alert')).toContainText(
    'Write the name of your practice and your role',
  );
  await lookAt(panel, 'adopt-refused');
  await fill(panel, { 'Your role': 'practice manager' });
  await buttonOf(panel, 'Adopt').press('Enter');
  await expect(panel.getByText(adopted)).toBeVisible();
  await expect(panel.locator(':focus')).toHaveCount(1);
  await lookAt(panel, 'adopted-situation');
  await rowNamed(panel, 'Start safe: the first two minutes').click();
  await expect(panel.locator('.byline.adopted')).toHaveText(adopted);
  await lookAt(panel, 'adopted-card');
  const { panel: later } = await restart();
  await openSituation(later, 'The first two minutes');
  await expect(later.getByText(adopted)).toBeVisible();
  await buttonOf(later, 'Stop adopting these cards').press('Enter');
  await expect(later.getByText(adopted)).toHaveCount(0);
  await expect(buttonOf(later, 'Adopt these cards for our practice')).toBeFocused();
});

test('shows adopted cards only, in the glance and on tiles, where that is set', async ({
  panel,
}) => {
  await openHome(panel, 'reception');
  const tiles = panel.locator('.tile');
  const all = await tiles.allInnerTexts();
  await showOnlyAdopted(panel);
  await expect(headingOf(panel)).toHaveText('No card is adopted for this view yet');
  await expect(tiles).toHaveCount(0);
  await lookAt(panel, 'adopted-none');
  await adopt(panel, 'At the desk and in the waiting room');
  await goHome(panel);
  await expect(glanceOf(panel)).toBeVisible();
  await expect(tiles).not.toHaveCount(0);
  expect(await tiles.count()).toBeLessThan(all.length);
  await lookAt(panel, 'adopted-home');
  // Other cards stay in the lists.
  await chooseInMenu(panel, 'All cards');
  await expect(rowNamed(panel, 'Book an interpreter').first()).toBeVisible();
});
