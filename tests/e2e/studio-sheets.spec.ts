import { goTo, openStarter } from '../support/studio/drive.ts';
import { fileFrom, giveFile, press } from '../support/studio/drive-signing.ts';
import { expect, test } from '../support/studio/test.ts';

test('the whole starter is saved as Excel and brought back in under the policy of the page', async ({
  studio,
}) => {
  await openStarter(studio);
  await goTo(studio, '#/open');
  const workbook = await fileFrom(studio, press(studio, 'Save as Excel'));
  expect(workbook.name).toMatch(/^cards-.*\.xlsx$/);
  await giveFile(studio, 'Bring a spreadsheet in', workbook);
  await expect(
    studio.getByText(/^0 cards would change, 0 new cards, \d+ as they are\.$/),
  ).toBeVisible();
});
