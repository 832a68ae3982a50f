import { expect, test } from '../support/chromium/test.ts';
import {
  discreetSwitch,
  glanceOf,
  goHome,
  linesOf,
  openCard,
  openHome,
  search,
  searchField,
  setDiscreet,
} from '../support/e2e/drive.ts';
import { cardOf, type Guidance, readGuidance, topicNames } from '../support/e2e/guidance.ts';
import { namesIn, readSpoken } from '../support/e2e/spoken.ts';

let guidance: Guidance;

test.beforeEach(async ({ panel }) => {
  guidance = await readGuidance(panel);
  await openHome(panel, 'consulting');
});

test('names topics in full view, so that their absence tells something', async ({ panel }) => {
  const topics = topicNames(guidance);
  const { title } = cardOf(guidance, 'consulting/tells-you-domestic-abuse');
  expect(namesIn(await readSpoken(panel), topics).length).toBeGreaterThanOrEqual(6);
  await openCard(panel, title);
  expect(namesIn(await readSpoken(panel), topics)).toContain(title);
});

test('says no topic on the discreet homes', async ({ panel }) => {
  const { front } = guidance;
  for (const role of ['consulting', 'reception'] as const) {
    if (role === 'reception') {
      await panel.getByRole('button', { name: 'Menu' }).click();
      await panel.getByText('Switch to Reception').click();
    }
    await setDiscreet(panel, true);
    const { discreetTitle, lines } = cardOf(guidance, front.home[role]);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(discreetTitle);
    await expect(panel.getByRole('listitem')).toHaveText([...lines]);
    expect(namesIn(await readSpoken(panel), topicNames(guidance))).toEqual([]);
    await expect(searchField(panel)).toHaveCount(0);
    await expect(panel.locator('.byline, .tile, .row')).toHaveCount(0);
  }
});

test('says no topic on a discreet card, whichever card it is', async ({ panel }) => {
  const topics = topicNames(guidance);
  const hard = guidance.cards.filter(({ contentNotes }) => contentNotes.length > 0);
  expect(hard.length).toBeGreaterThan(5);
  for (const card of hard.filter((_, at) => at % 5 === 0)) {
    await openCard(panel, card.title);
    await setDiscreet(panel, true);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(card.discreetTitle);
    await expect(panel.getByRole('listitem')).toHaveText([...card.lines]);
    expect(namesIn(await readSpoken(panel), topics)).toEqual([]);
    await setDiscreet(panel, false);
    await goHome(panel);
  }
});

test('says no topic in Find, before, in and after its results', async ({ panel }) => {
  const topics = topicNames(guidance);
  await setDiscreet(panel, true);
  await panel.getByRole('button', { name: 'Find' }).click();
  await expect(searchField(panel)).toBeFocused();
  expect(namesIn(await readSpoken(panel), topics)).toEqual([]);
  for (const query of ['abuse', 'needles', 'army']) {
    await search(panel, query);
    await expect(panel.locator('main .row').first()).toBeVisible();
    expect(namesIn(await readSpoken(panel), topics)).toEqual([]);
  }
  await panel.locator('main .row').first().click();
  await expect(panel.getByRole('button', { name: 'Show the full card' })).toBeVisible();
  expect(namesIn(await readSpoken(panel), topics)).toEqual([]);
});

test('shows the full card when asked to, and is discreet again after it', async ({ panel }) => {
  const card = cardOf(guidance, 'consulting/tells-you-domestic-abuse');
  await openCard(panel, card.title);
  await setDiscreet(panel, true);
  await panel.getByRole('button', { name: 'Show the full card' }).click();
  await expect(glanceOf(panel).getByRole('heading', { name: card.title })).toBeVisible();
  await expect(linesOf(panel)).toHaveText([...card.lines]);
  await expect(discreetSwitch(panel)).toHaveAttribute('aria-pressed', 'true');
  await goHome(panel);
  await expect(glanceOf(panel)).toHaveCount(0);
  expect(namesIn(await readSpoken(panel), topicNames(guidance))).toEqual([]);
});

test('is named Foreword and no more, in full and in discreet view', async ({ panel }) => {
  for (const discreet of [false, true]) {
    await setDiscreet(panel, discreet);
    await expect(panel).toHaveTitle('Foreword');
  }
});
