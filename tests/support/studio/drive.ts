import { expect, type Page } from '@playwright/test';

/** Opens the starter as a library, and waits for its table. */
export async function openStarter(studio: Page): Promise<void> {
  await studio.getByRole('button', { name: 'Open The starter' }).click();
  await expect(
    studio.getByRole('heading', { level: 1, name: 'Library', exact: true }),
  ).toBeVisible();
  await expect(studio.getByRole('row').nth(1)).toBeVisible();
}

/** Goes to a screen by its address, as a link does. */
export async function goTo(studio: Page, hash: string): Promise<void> {
  await studio.evaluate((next) => {
    location.hash = next;
  }, hash);
  await expect.poll(() => new URL(studio.url()).hash).toBe(hash);
}

/** Opens a card of the library in the editor. */
export async function openCard(studio: Page, id: string): Promise<void> {
  await goTo(studio, `#/card/${id}`);
  await expect(studio.getByLabel('Title', { exact: true })).toBeVisible();
}
