import { resizePanel } from '../support/chromium/panel-view.ts';
import { expect, test } from '../support/chromium/test.ts';
import { findAxeFaults } from '../support/e2e/axe.ts';
import { hideButton, openHome } from '../support/e2e/drive.ts';
import { setLook } from '../support/e2e/look.ts';
import { visitScreens } from '../support/e2e/screens.ts';

const screensAtLeast = 34;

for (const look of ['light', 'dark', 'forced'] as const)
  test(`axe finds no fault on any screen in ${look} colours`, async ({ panel }) => {
    await setLook(panel, look);
    const faults: string[] = [];
    const seen = new Set<string>();
    await visitScreens(panel, async (name) => {
      seen.add(name);
      for (const width of [360, 320]) {
        await resizePanel(panel, width);
        const found = await findAxeFaults(panel);
        faults.push(...found.map((fault) => `${name} at ${width} px, ${fault}`));
      }
    });
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(screensAtLeast);
  });

test('axe finds the faults of a page that has some', async ({ panel }) => {
  await openHome(panel, 'consulting');
  await hideButton(panel).evaluate((button) => {
    button.style.color = '#bbb';
    button.setAttribute('aria-pressed', 'perhaps');
  });
  const faults = await findAxeFaults(panel);
  expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
    'aria-valid-attr-value',
    'color-contrast',
  ]);
});
