import { resizePanel } from '../support/chromium/panel-view.ts';
import { expect, test } from '../support/chromium/test.ts';
import { linesOf, openHome } from '../support/e2e/drive.ts';
import { readGuidance } from '../support/e2e/guidance.ts';
import { findSideways, findWraps, measureCards } from '../support/e2e/layout.ts';
import { visitScreens } from '../support/e2e/screens.ts';

const widths = [320, 360, 600];

test('shows every card at every width and size of text, each glance line on one line', async ({
  panel,
}) => {
  const { cards } = await readGuidance(panel);
  await openHome(panel, 'consulting');
  expect(await measureCards(panel, widths)).toEqual({ cards: cards.length, faults: [] });
});

for (const textSize of ['100%', '150%'])
  test(`shows every screen at ${textSize} without a sideways scroll`, async ({ panel }) => {
    const faults: string[] = [];
    const see = async (name: string): Promise<void> => {
      for (const width of widths) {
        await resizePanel(panel, width);
        const found = await findSideways(panel);
        faults.push(...found.map((fault) => `${name} at ${width} px ${fault}`));
      }
    };
    await visitScreens(panel, see, textSize);
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
