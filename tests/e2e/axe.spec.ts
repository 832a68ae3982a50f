import { resizePanel } from '../support/chromium/panel-view.ts';
import { expect, test } from '../support/chromium/test.ts';
import { findAxeFaults } from '../support/e2e/axe.ts';
import { hideButton, openHome } from '../support/e2e/drive.ts';
import { setLook } from '../support/e2e/look.ts';
import { visitScreens } from '../support/e2e/screens.ts';
import { isLong } from '../support/long.ts';

// Each look and each width in every run; each look at each width in the long one.
const seenAs = isLong
  ? (['forced', 'dark', 'light'] as const).flatMap((look) => [
      [look, 320] as const,
      [look, 360] as const,
    ])
  : ([
      ['forced', 320],
      ['dark', 320],
      ['light', 360],
    ] as const);
const screensAtLeast = 34;

test('axe finds no fault on any screen, in light, dark and forced colours', async ({ panel }) => {
  const faults: string[] = [];
  const seen = new Set<string>();
  await visitScreens(panel, async (name) => {
    seen.add(name);
    for (const [look, width] of seenAs) {
      await setLook(panel, look);
      await resizePanel(panel, width);
      const found = await findAxeFaults(panel);
      faults.push(...found.map((fault) => `${name} at ${width} px, ${look}, ${fault}`));
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
