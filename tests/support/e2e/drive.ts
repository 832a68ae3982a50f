import { expect, type Locator, type Page } from '@playwright/test';
import type { Role } from '#lib/guidance/select.ts';

const answers = { consulting: 'See patients', reception: 'Work at the desk or on the phone' };

/** Answers the question of the first run, and waits for the home of the role. */
export async function chooseRole(panel: Page, role: Role): Promise<void> {
  await panel.getByRole('radio', { name: answers[role] }).check();
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(panel.locator('main li').first()).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('data-role', role);
}

/** The glance of a home or of a card: title and lines, in full view. */
export const glanceOf = (panel: Page): Locator => panel.locator('section.glance');

/** The lines of the glance. */
export const linesOf = (panel: Page): Locator => glanceOf(panel).getByRole('listitem');

/** The switch between full and discreet view. */
export const discreetSwitch = (panel: Page): Locator =>
  panel.getByRole('banner').getByRole('button', { name: 'Discreet' });

/** The button that takes everything off the page. */
export const hideButton = (panel: Page): Locator =>
  panel.getByRole('banner').getByRole('button', { name: 'Hide', exact: true });

/** The button that stands alone on a hidden page. */
export const showButton = (panel: Page): Locator =>
  panel.getByRole('button', { name: 'Show', exact: true });

/** Turns discreet view on or off, where it is not so already. */
export async function setDiscreet(panel: Page, discreet: boolean): Promise<void> {
  const pressed = String(discreet);
  const toggle = discreetSwitch(panel);
  if ((await toggle.getAttribute('aria-pressed')) !== pressed) await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', pressed);
}

/** Answers the first run, and shows the home of a role in full view. */
export async function openHome(panel: Page, role: Role): Promise<void> {
  await chooseRole(panel, role);
  await setDiscreet(panel, false);
  await expect(linesOf(panel)).toHaveCount(3);
}

/** Goes back to the home of the role, from wherever the panel is. */
export async function goHome(panel: Page): Promise<void> {
  const back = panel
    .getByRole('banner')
    .getByRole('button', { name: /^(Consulting|Reception|Back)$/ });
  if (await back.isVisible()) await back.click();
  await expect(back).toBeHidden();
}

/** Opens the menu and presses one of its rows, which closes it. */
export async function chooseInMenu(panel: Page, row: string): Promise<void> {
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.locator('#menu').getByText(row, { exact: true }).click();
  await expect(panel.locator(':popover-open')).toHaveCount(0);
}

/** Opens the page that lists every card. */
export async function openAllCards(panel: Page): Promise<void> {
  await chooseInMenu(panel, 'All cards');
  await expect(panel.getByRole('heading', { level: 1, name: 'All cards' })).toBeVisible();
}

/** Opens a card from the list of every card; `name` is what the row says at first. */
export async function openCard(panel: Page, name: string): Promise<void> {
  await openAllCards(panel);
  await rowNamed(panel, name).first().click();
  await expect(panel.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** Rows whose title is just this: in an element of its own, or in long lists the row's own text. */
export const rowNamed = (panel: Page, title: string): Locator => {
  const apart = panel.locator('.t').and(panel.getByText(title, { exact: true }));
  return panel.locator('main .row').filter({ has: apart.or(ownText(panel, title)) });
};

function ownText(panel: Page, words: string): Locator {
  const parts = words.split("'").map((part) => `'${part}'`);
  return panel.locator(`xpath=self::*[text()=concat(${parts.join(`, "'", `)}, '')]`);
}

/** The search field. */
export const searchField = (panel: Page): Locator => panel.locator('#search');

/** Types a query and waits until its results, or that there are none, are on the page. */
export async function search(panel: Page, words: string): Promise<void> {
  await searchField(panel).fill(words);
  await expect(panel.getByRole('heading', { level: 1, name: 'Search results' })).toBeAttached();
}
