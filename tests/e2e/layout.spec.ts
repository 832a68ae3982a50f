import { expect, test } from '../support/chromium/test.ts';
import { linesOf, openHome } from '../support/e2e/drive.ts';
import { readGuidance } from '../support/e2e/guidance.ts';
import { findSideways, findSidewaysAt, findWraps, measureCards } from '../support/e2e/layout.ts';
import { visitScreens } from '../support/e2e/screens.ts';

const widths = [320, 360, 600];

for (const width of widths)
  test(`shows every card at ${width} px and every size of text, each glance line on one line`, async ({
    panel,
  }) => {
    const { cards } = await readGuidance(panel);
    await openHome(panel, 'consulting');
    expect(await measureCards(panel, width)).toEqual({ cards: cards.length, faults: [] });
  });

test('shows every screen at 150 % text without a sideways scroll', async ({ panel }) => {
  const faults: string[] = [];
  await visitScreens(
    panel,
    async (name) => {
      faults.push(...(await findSidewaysAt(panel, widths)).map((fault) => `${name} at ${fault}`));
    },
    '150%',
  );
  expect(faults).toEqual([]);
});

test('notices a line that wraps, and one that is too wide', async ({ panel }) => {
  await openHome(panel, 'consulting');
  const line = linesOf(panel).first();
  expect([...(await findWraps(panel)), ...(await findSideways(panel))]).toEqual([]);
  await line.evaluate((each) => {
    each.textContent = 'So many words that no panel of this width could hold them on a line';
  });
  expect(await findWraps(panel)).toHaveLength(1);
  await line.evaluate((each) => {
    each.style.whiteSpace = 'nowrap';
  });
  expect(await findSideways(panel)).not.toEqual([]);
});
