import type { Page } from '@playwright/test';
import type { Card } from '#lib/guidance/card.ts';
import { expect, test } from '../support/chromium/test.ts';
import {
  goHome,
  hideButton,
  linesOf,
  openAllCards,
  openCard,
  openHome,
  rowNamed,
  search,
  setDiscreet,
} from '../support/e2e/drive.ts';
import { cardOf, readGuidance } from '../support/e2e/guidance.ts';
import { aDay, buttonOf, headingOf, lookAt, openLater } from '../support/e2e/whole-panel.ts';

const hard = 'consulting/tells-you-domestic-abuse';
const plain = 'consulting/interpreter';

test('states a content note, and folds details, sources and what is for you', async ({ panel }) => {
  const guidance = await readGuidance(panel);
  const card = cardOf(guidance, hard);
  await openHome(panel, 'consulting');
  await openCard(panel, card.title);
  await expect(panel.locator('.strip')).toContainText(
    'Content note: abuse and control by another person. Details of harm are folded.',
  );
  const folds = panel.locator('details');
  const names = [
    card.folded?.heading ?? '',
    'Afterwards, for you',
    'Why this card, its sources, and who signed',
  ];
  await expect(folds.locator('summary')).toHaveText(names);
  const inside = [card.folded?.lines[0] ?? '', card.forYou?.[0] ?? '', card.why];
  for (const [at, words] of inside.entries()) {
    await expect(panel.getByText(words, { exact: true })).toBeHidden();
    await folds.nth(at).locator('summary').press('Enter');
    await expect(panel.getByText(words, { exact: true })).toBeVisible();
  }
  await lookAt(panel, 'card-unfolded');
});

test('leads from a card to its pathway and to related cards, and home from each', async ({
  panel,
}) => {
  const guidance = await readGuidance(panel);
  const card = cardOf(guidance, hard);
  await openHome(panel, 'consulting');
  await openCard(panel, card.title);
  const related = panel.getByRole('navigation', { name: 'Related cards' });
  const titles = card.related.map((id) => cardOf(guidance, id).title);
  await expect(related.locator('.row .t')).toHaveText(titles);
  const pathway = panel.getByRole('navigation', { name: 'Who to call' });
  const { title } = cardOf(guidance, card.pathway ?? '');
  await pathway.getByRole('button', { name: title }).click();
  await expect(headingOf(panel)).toHaveText(title);
  await expect(headingOf(panel)).toBeFocused();
  await lookAt(panel, 'card-pathway');
  await goHome(panel);
  await expect(headingOf(panel)).toHaveText('Start safe: the first two minutes');
});

test('says that a review is past, and folds a card of risk 90 days later', async ({ panel }) => {
  const guidance = await readGuidance(panel);
  const [risky, other] = [cardOf(guidance, hard), cardOf(guidance, plain)];
  const later = (card: { reviewBy: string }, days: number) =>
    openLater(panel, Date.parse(card.reviewBy) + days * aDay - Date.now());
  await openHome(panel, 'consulting');
  await later(risky, 30);
  await openCard(panel, risky.title);
  await expect(panel.locator('.byline')).toContainText(
    /Review was due \d+ \w{3} \d{4}\. Check local details before you rely on them\./,
  );
  await expect(linesOf(panel)).toHaveText([...risky.lines]);
  await lookAt(panel, 'past-review-card');
  await openAllCards(panel);
  await expect(rowNamed(panel, risky.title).first()).toContainText('Past review');
  await lookAt(panel, 'past-review-rows');
  await later(risky, 91);
  await openCard(panel, risky.title);
  await expectFolded(panel, risky);
  await lookAt(panel, 'well-past-review');
  await setDiscreet(panel, true);
  await expect(headingOf(panel)).toHaveText(risky.discreetTitle);
  await expectFolded(panel, risky);
  await lookAt(panel, 'well-past-review-discreet');
  await buttonOf(panel, 'Open it anyway').press('Enter');
  await expect(panel.locator('main li')).toHaveText([...risky.lines]);
  await expect(headingOf(panel)).toBeFocused();
  await expect(panel.getByText(/^Review was due/)).toBeVisible();
  await lookAt(panel, 'opened-anyway-discreet');
  await setDiscreet(panel, false);
  await openCard(panel, risky.title);
  await buttonOf(panel, 'Open it anyway').press('Enter');
  await expect(linesOf(panel)).toHaveText([...risky.lines]);
  await expect(headingOf(panel)).toBeFocused();
  await later(other, 91);
  await openCard(panel, other.title);
  await expect(linesOf(panel)).toHaveText([...other.lines]);
  await goHome(panel);
  await expect(panel.locator('footer.foot')).toContainText(/\d+ cards past review\./);
});

/** None of the card's words is there, and it says that it is well past its review. */
async function expectFolded(panel: Page, card: Card): Promise<void> {
  await expect(panel.getByText('This card is well past its review.')).toBeVisible();
  await expect(panel.getByText(card.lines[0] ?? '', { exact: true })).toHaveCount(0);
}

test('says what to do where nothing is found, and where everything is hidden', async ({
  panel,
}) => {
  await openHome(panel, 'consulting');
  await search(panel, 'zzxqjv');
  await expect(panel.getByText('No card matches. Try a simpler word, or see all')).toBeVisible();
  await lookAt(panel, 'no-results');
  await hideButton(panel).click();
  await lookAt(panel, 'hidden');
});
