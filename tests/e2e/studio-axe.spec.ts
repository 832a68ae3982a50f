import { openCard, openStarter } from '../support/studio/drive.ts';
import { judgeScreens } from '../support/studio/judge-screens.ts';
import { expect, test } from '../support/studio/test.ts';

const screens = [
  ...['#/library', '#/new', '#/open', '#/due', '#/teaching', '#/practice', '#/details'],
  ...['#/local/reception/quiet-place-to-wait', '#/rehearse/consulting/after-the-birth'],
  ...['#/card/consulting/after-the-birth', '#/card/reception/quiet-place-to-wait'],
  ...['#/card/practice/pay-fairly', '#/card/wording/calm-down'],
  ...['#/compare', '#/compare/consulting/after-the-birth'],
  ...['#/home', '#/situation/by-phone', '#/search-words'],
];

test('axe finds no fault where cards are written, at 1280 and 320 px, in light and dark', async ({
  studio,
}) => {
  await openStarter(studio);
  // A card with findings of both kinds, so that they are judged as well.
  await openCard(studio, 'consulting/after-the-birth');
  await studio
    .getByLabel('Line 2')
    .fill('If the patient is non-compliant, tell them to calm down.');
  await expect(studio.locator('[data-finding="fix"]').first()).toBeVisible();
  expect(await judgeScreens(studio, screens)).toEqual([]);
});

test('a card is begun, written, mended and found again by keyboard alone', async ({ studio }) => {
  await openStarter(studio);
  const press = async (name: string): Promise<void> => {
    await studio.getByRole('link', { name, exact: true }).first().focus();
    await studio.keyboard.press('Enter');
  };
  await press('New card');
  await studio.getByLabel('Title').focus();
  await studio.keyboard.type('Sitting near the door');
  await studio.keyboard.press('Enter');
  await expect(
    studio.getByRole('heading', { level: 1, name: 'Sitting near the door' }),
  ).toBeVisible();
  await studio.getByLabel('Line 1').focus();
  await studio.keyboard.type('Why did you not come?');
  await expect(studio.locator('[data-finding="fix"]').first()).toBeVisible();
  await studio.keyboard.press('F8');
  await expect(studio.locator('[data-finding]:focus')).toHaveCount(1);
  await studio.keyboard.press('Shift+F8');
  await expect(studio.locator('[data-finding]:focus')).toHaveCount(1);
  await studio.keyboard.press('Control+s');
  await expect(studio.getByRole('status').filter({ hasText: 'Saved.' })).toBeAttached();
  await press('Library');
  await expect(studio.getByRole('row').nth(1)).toContainText('Sitting near the door');
});
