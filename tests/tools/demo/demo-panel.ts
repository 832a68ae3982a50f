import { expect, type Page } from '@playwright/test';
import { addSourceWords, sourceWords } from '#lib/words/sources-page.ts';
import { chooseInMenu, goHome, openHome } from '../../support/e2e/drive.ts';

/** What the panel shows first: the glance's title, and its lines. */
export type Shown = { readonly title: string; readonly lines: readonly string[] };

const waitMs = 30_000;

/** Answers the first run, and reads what the panel shows. */
export async function openFirst(panel: Page): Promise<Shown> {
  await openHome(panel, 'consulting');
  return readShown(panel);
}

/** Reads what the panel shows first. */
export async function readShown(panel: Page): Promise<Shown> {
  await goHome(panel);
  const glance = panel.locator('section.glance');
  await expect(glance).toBeVisible({ timeout: waitMs });
  const title = await glance.locator('h1, h2').first().innerText();
  const lines = await glance.getByRole('listitem').allInnerTexts();
  return { title: title.trim(), lines: lines.map((line) => line.trim()) };
}

/**
 * Adds a source as a person does, in Settings. The words that the panel shows are compared with
 * those that the publisher gave; where one differs, nothing is added.
 */
export async function addSource(
  panel: Page,
  address: string,
  fingerprint: readonly string[],
): Promise<void> {
  await chooseInMenu(panel, 'Settings');
  await panel.getByRole('button', { name: addSourceWords.add }).click();
  await panel.getByLabel(addSourceWords.address).fill(address);
  await panel.getByRole('button', { name: addSourceWords.look }).click();
  await expect(panel.getByText(addSourceWords.question)).toBeVisible({ timeout: waitMs });
  const words = await panel.locator('ol.compare li').allInnerTexts();
  if (words.join(' ') !== fingerprint.join(' ')) {
    throw new Error(`the words differ: ${words.join(' ')} and ${fingerprint.join(' ')}`);
  }
  await panel.getByText(addSourceWords.compared).click();
  await panel.getByRole('button', { name: addSourceWords.confirm }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'was added' })).toBeVisible({
    timeout: waitMs,
  });
}

/** Has the panel check for updates now, as a person does in Settings. */
export async function checkNow(panel: Page): Promise<void> {
  await goHome(panel);
  await chooseInMenu(panel, 'Settings');
  await panel.getByRole('button', { name: sourceWords.checkNow }).click();
  await expect(panel.getByText('Checked. Everything is up to date.')).toBeVisible({
    timeout: waitMs,
  });
}

/** The words of a card's page, from the list of all cards. */
export async function readAllCards(panel: Page): Promise<string> {
  await goHome(panel);
  await chooseInMenu(panel, 'All cards');
  return panel.locator('main').innerText();
}
