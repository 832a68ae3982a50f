import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, goHome, openCard, openHome } from '../support/e2e/drive.ts';
import { cardOf, readGuidance } from '../support/e2e/guidance.ts';
import { buttonOf, headingOf, lookAt } from '../support/e2e/whole-panel.ts';

const ids = [
  'consulting/interpreter',
  'consulting/fit-notes-and-letters',
  'consulting/tells-you-domestic-abuse',
  'consulting/start-safe',
];

const pinnedOf = (panel: Page) => panel.locator('.pins > li > .t');
const pinnedAtHome = (panel: Page) =>
  panel.getByRole('navigation', { name: 'Pinned' }).locator('.row .t');

async function pinAll(panel: Page): Promise<string[]> {
  const guidance = await readGuidance(panel);
  const titles = ids.map((id) => cardOf(guidance, id).title);
  for (const title of titles) {
    await openCard(panel, title);
    await buttonOf(panel, 'Pin').click();
    await expect(buttonOf(panel, 'Pin')).toHaveAttribute('aria-pressed', 'true');
  }
  return titles;
}

test.beforeEach(({ panel }) => openHome(panel, 'consulting'));

test('says how to pin where nothing is pinned, and has no such heading at home', async ({
  panel,
}) => {
  await expect(panel.getByRole('heading', { name: 'Pinned' })).toHaveCount(0);
  await chooseInMenu(panel, 'Pinned');
  await expect(headingOf(panel)).toHaveText('Pinned');
  await expect(panel.getByText('No card is pinned.', { exact: false })).toBeVisible();
  await lookAt(panel, 'pins-none');
});

test('keeps pins in the order in which buttons put them, over closing and a restart', async ({
  panel,
  closePanel,
  reopenPanel,
  restart,
}) => {
  const [a = '', b = '', c = '', d = ''] = await pinAll(panel);
  await chooseInMenu(panel, 'Pinned');
  await expect(pinnedOf(panel)).toHaveText([a, b, c, d]);
  await buttonOf(panel, `Move down ${a}`).click();
  await expect(pinnedOf(panel)).toHaveText([b, a, c, d]);
  await expect(buttonOf(panel, `Move down ${a}`)).toBeFocused();
  await buttonOf(panel, `Move up ${d}`).press('Enter');
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Enter');
  await expect(pinnedOf(panel)).toHaveText([d, b, a, c]);
  // At the end of its way the button stays, so that focus is not lost, and does nothing.
  await expect(buttonOf(panel, `Move up ${d}`)).toBeFocused();
  await expect(buttonOf(panel, `Move up ${d}`)).toHaveAttribute('aria-disabled', 'true');
  await panel.keyboard.press('Enter');
  await expect(pinnedOf(panel)).toHaveText([d, b, a, c]);
  await lookAt(panel, 'pins');
  await closePanel();
  const again = await reopenPanel();
  await expect(pinnedAtHome(again)).toHaveText([d, b, a]);
  await expect(panelLink(again, 'All 4')).toBeVisible();
  const { panel: later } = await restart();
  await expect(pinnedAtHome(later)).toHaveText([d, b, a]);
  await panelLink(later, 'All 4').click();
  await expect(pinnedOf(later)).toHaveText([d, b, a, c]);
});

const panelLink = (panel: Page, name: string) =>
  panel.getByRole('navigation', { name: 'Pinned' }).getByRole('button', { name });

test('unpins without losing focus, and by the key on a card', async ({ panel }) => {
  const [a = '', b = '', c = '', d = ''] = await pinAll(panel);
  await chooseInMenu(panel, 'Pinned');
  await buttonOf(panel, `Unpin ${b}`).press('Enter');
  await expect(pinnedOf(panel)).toHaveText([a, c, d]);
  await expect(panel.locator(':focus')).toHaveCount(1);
  await pinnedOf(panel).filter({ hasText: c }).click();
  await expect(headingOf(panel)).toHaveText(c);
  await panel.keyboard.press('p');
  await expect(buttonOf(panel, 'Pin')).toHaveAttribute('aria-pressed', 'false');
  await goHome(panel);
  await expect(pinnedAtHome(panel)).toHaveText([a, d]);
});

test('names no topic on the page of pins in discreet view', async ({ panel }) => {
  await pinAll(panel);
  const guidance = await readGuidance(panel);
  await panel.getByRole('banner').getByRole('button', { name: 'Discreet' }).click();
  await chooseInMenu(panel, 'Pinned');
  await expect(pinnedOf(panel)).toHaveText(ids.map((id) => cardOf(guidance, id).discreetTitle));
  await lookAt(panel, 'pins-discreet');
});
