import { expect, test } from '../support/chromium/test.ts';
import { findAxeFaults } from '../support/e2e/axe.ts';
import { chooseInMenu, openHome } from '../support/e2e/drive.ts';
import { pictureOf, scrollsSideways } from '../support/e2e/whole-panel.ts';
import { savePicture } from '../support/pictures.ts';

test('About leads to the assurance page, which is clean at every width and in both themes', async ({
  panel,
}) => {
  await openHome(panel, 'consulting');
  await chooseInMenu(panel, 'About and privacy');
  const opening = panel.context().waitForEvent('page');
  await panel.getByRole('link', { name: /^Assurance/ }).click();
  const page = await opening;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assurance');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await scrollsSideways(page)).toBe(false);
      expect(await findAxeFaults(page)).toEqual([]);
      await savePicture(page, pictureOf(`assurance-${width}-${colorScheme}`));
    }
});
