import { openCard, openStarter } from '../support/studio/drive.ts';
import { makeKey } from '../support/studio/drive-signing.ts';
import { judgeScreens } from '../support/studio/judge-screens.ts';
import { expect, test } from '../support/studio/test.ts';

const card = 'consulting/after-the-birth';
const screens = [
  ...['#/keys', '#/sign-off', '#/publish', '#/review', '#/verify', '#/feedback', '#/details'],
  '#/host',
  `#/made/${card}`,
];

test('axe finds no fault where people sign and answer, at 1280 and 320 px, in light and dark', async ({
  studio,
}) => {
  await openStarter(studio);
  await openCard(studio, card);
  await studio.getByLabel('Line 2').fill('Ask how they slept.');
  await makeKey(studio, 'Trainer', 'L. Grant');
  expect(await judgeScreens(studio, screens)).toEqual([]);
});
