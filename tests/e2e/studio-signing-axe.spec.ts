import { findAxeFaults } from '../support/e2e/axe.ts';
import { setLook } from '../support/e2e/look.ts';
import { goTo, openCard, openStarter } from '../support/studio/drive.ts';
import { makeKey } from '../support/studio/drive-signing.ts';
import { expect, test } from '../support/studio/test.ts';

const card = 'consulting/after-the-birth';
const screens = [
  ...['#/keys', '#/sign-off', '#/publish', '#/review', '#/verify', '#/feedback', '#/details'],
  '#/host',
  `#/made/${card}`,
];

for (const look of ['light', 'dark'] as const)
  test(`axe finds no fault where people sign and answer, at 1280 and 320 px, in ${look}`, async ({
    studio,
  }) => {
    test.setTimeout(180_000);
    await setLook(studio, look);
    await openStarter(studio);
    await openCard(studio, card);
    await studio.getByLabel('Line 2').fill('Ask how they slept.');
    await makeKey(studio, 'Trainer', 'L. Grant');
    const faults: string[] = [];
    for (const screen of screens) {
      await goTo(studio, screen);
      await expect(studio.locator('h1')).toBeVisible();
      await studio.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      for (const width of [1280, 320]) {
        await studio.setViewportSize({ width, height: 860 });
        const found = await findAxeFaults(studio);
        faults.push(...found.map((fault) => `${screen} at ${width} px, ${fault}`));
        const beyond = await studio.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (beyond > 0) faults.push(`${screen} at ${width} px scrolls sideways by ${beyond} px`);
        await studio.screenshot({
          path: `.output/pictures/studio/${screen.slice(2).replaceAll('/', '-')}-${width}-${look}.png`,
          fullPage: true,
        });
      }
    }
    expect(faults).toEqual([]);
  });
