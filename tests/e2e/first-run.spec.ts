import { expect, test } from '../support/chromium/test.ts';
import {
  chooseRole,
  discreetSwitch,
  glanceOf,
  linesOf,
  openHome,
  rowNamed,
} from '../support/e2e/drive.ts';
import { cardOf, readGuidance } from '../support/e2e/guidance.ts';
import { readEverythingKept } from '../support/e2e/kept.ts';

test('asks what you do most of the day, and has no answer ready', async ({ panel }) => {
  const question = panel.getByRole('group', { name: 'What do you do most of the day?' });
  await expect(question.getByRole('radio')).toHaveCount(3);
  for (const answer of await question.getByRole('radio').all())
    await expect(answer).not.toBeChecked();
  await expect(panel.getByRole('checkbox', { name: 'Start in discreet view' })).not.toBeChecked();
  await expect(panel.getByRole('banner')).toHaveCount(0);
  expect(await readEverythingKept(panel)).not.toContain('kept.settings');
});

test('says what to do when somebody goes on without an answer', async ({ panel }) => {
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(panel.getByRole('alert')).toHaveText('Choose what you do most of the day.');
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0);
  await chooseRole(panel, 'consulting');
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('leads from the first run to a card for somebody who sees patients', async ({ panel }) => {
  const guidance = await readGuidance(panel);
  await chooseRole(panel, 'consulting');
  const start = cardOf(guidance, guidance.front.home.consulting);
  await expect(panel.getByRole('heading', { level: 1, name: start.title })).toBeVisible();
  await expect(linesOf(panel)).toHaveText([...start.lines]);
  await rowNamed(panel, 'Someone tells you about abuse').click();
  const card = cardOf(guidance, 'consulting/tells-you-domestic-abuse');
  await rowNamed(panel, card.title).click();
  await expect(glanceOf(panel).getByRole('heading', { name: card.title })).toBeFocused();
  await expect(linesOf(panel)).toHaveText([...card.lines]);
  for (const words of card.kind === 'prompt' ? (card.parts.say ?? []) : [])
    await expect(panel.getByText(words, { exact: true })).toBeVisible();
});

test('leads from the first run to a card for somebody at the desk', async ({ panel }) => {
  const guidance = await readGuidance(panel);
  await openHome(panel, 'reception');
  const start = cardOf(guidance, guidance.front.home.reception);
  await expect(linesOf(panel)).toHaveText([...start.lines]);
  const tiles = panel.locator('.tile');
  await expect(tiles).toHaveCount(guidance.front.home.tiles.length);
  const card = cardOf(guidance, guidance.front.home.tiles[0] ?? '');
  await tiles.first().click();
  await expect(glanceOf(panel).getByRole('heading', { name: card.title })).toBeFocused();
  await expect(linesOf(panel)).toHaveText([...card.lines]);
});

test('starts reception in discreet view, and consulting in full', async ({
  panel,
  closePanel,
  reopenPanel,
}) => {
  const discreet = panel.getByRole('checkbox', { name: 'Start in discreet view' });
  await panel.getByRole('radio', { name: 'Work at the desk or on the phone' }).check();
  await expect(discreet).toBeChecked();
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(discreetSwitch(panel)).toHaveAttribute('aria-pressed', 'true');
  await expect(glanceOf(panel)).toHaveCount(0);
  await discreetSwitch(panel).click();
  await panel.getByRole('button', { name: 'View: Reception' }).click();
  await panel.locator('#views').getByText('Switch to Consulting').click();
  await expect(panel.locator('html')).toHaveAttribute('data-role', 'consulting');
  await expect(discreetSwitch(panel)).toHaveAttribute('aria-pressed', 'false');
  await closePanel();
  const again = await reopenPanel();
  await expect(discreetSwitch(again)).toHaveAttribute('aria-pressed', 'false');
});

test('starts consulting in discreet view where the first run was told to', async ({ panel }) => {
  await panel.getByRole('checkbox', { name: 'Start in discreet view' }).check();
  await chooseRole(panel, 'consulting');
  await expect(discreetSwitch(panel)).toHaveAttribute('aria-pressed', 'true');
  await expect(glanceOf(panel)).toHaveCount(0);
});

for (const role of ['consulting', 'reception'] as const)
  test(`does not ask again when the panel of ${role} is opened again, or the browser`, async ({
    panel,
    closePanel,
    reopenPanel,
    restart,
  }) => {
    await chooseRole(panel, role);
    await closePanel();
    for (const open of [reopenPanel, async () => (await restart()).panel]) {
      const opened = await open();
      await expect(opened.locator('html')).toHaveAttribute('data-role', role);
      await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(opened.getByRole('radio')).toHaveCount(0);
    }
  });
