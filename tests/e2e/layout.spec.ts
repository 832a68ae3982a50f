import { expect, test } from '../support/chromium/test.ts';
import { linesOf, openHome } from '../support/e2e/drive.ts';
import { readGuidance } from '../support/e2e/guidance.ts';
import { findSideways, findWraps, measureCards } from '../support/e2e/layout.ts';

const widths = [320, 360, 600];

// Opening a card takes longer than measuring it: each is opened once for all widths.
test('shows every card at 320, 360 and 600 px and every size of text, each glance line on one line', async ({
  panel,
}) => {
  const { cards } = await readGuidance(panel);
  await openHome(panel, 'consulting');
  expect(await measureCards(panel, widths)).toEqual({ cards: cards.length, faults: [] });
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
