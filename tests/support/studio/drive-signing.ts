import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseByKeys, fillByKeys, giveByKeys, pressByKeys, tabTo } from './by-keys.ts';

/** A file as it travels between people: its name and its bytes. */
export type SentFile = { readonly name: string; readonly bytes: Buffer };

/** The passphrase of every key in these tests. */
const passphrase = 'four plain words here';

/** Goes to a screen of the Studio by its hash, such as `#/keys`. */
export async function goTo(studio: Page, hash: string, heading: string): Promise<void> {
  await studio.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(studio.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Presses, by keys, what saves a file, and gives the file. */
export async function fileFrom(studio: Page, press: Locator): Promise<SentFile> {
  const saving = studio.waitForEvent('download');
  await pressByKeys(studio, press);
  const file = await saving;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Gives a file to the button of that name, by keys. */
export async function giveFile(studio: Page, button: string, file: SentFile): Promise<void> {
  const buffer = file.bytes;
  const given = { name: file.name, mimeType: 'application/octet-stream', buffer };
  await giveByKeys(studio, studio.getByLabel(button, { exact: true }), given);
}

/** A button by its whole name. */
export const press = (studio: Page, name: string): Locator =>
  studio.getByRole('button', { name, exact: true });

/** Makes a key by keys alone, and gives the part of it that is sent to whoever publishes. */
export async function makeKey(studio: Page, role: string, name: string): Promise<SentFile> {
  await goTo(studio, '#/keys', 'Keys');
  await chooseByKeys(studio, studio.getByRole('radio', { name: new RegExp(`^${role}`) }));
  await fillByKeys(studio, {
    'Your name, or the group’s': name,
    Passphrase: passphrase,
    'The same passphrase again': passphrase,
  });
  await studio.keyboard.press('Enter');
  const key = studio.getByRole('listitem').filter({ hasText: name }).filter({ hasText: role });
  await expect(key).toBeVisible();
  if (role === 'Publisher') return { name: '', bytes: Buffer.from('') };
  return fileFrom(studio, key.getByRole('button', { name: 'Save the part to send' }));
}

/** Opens a draft in a Studio in which nothing, or the same library, is open. */
export async function openDraft(studio: Page, draft: SentFile): Promise<void> {
  await goTo(studio, '#/open', 'Open a library');
  await giveFile(studio, 'Choose a file', draft);
  await expect(studio.getByRole('heading', { level: 1, name: 'Sign-off' })).toBeVisible();
}

/** Brings a draft in where one is open, and takes what it brings. */
export async function bringInDraft(studio: Page, draft: SentFile): Promise<void> {
  await goTo(studio, '#/sign-off', 'Sign-off');
  await giveFile(studio, 'Bring in a draft', draft);
  await pressByKeys(studio, press(studio, 'Bring it in'));
  await expect(studio.getByText('brought in.')).toBeVisible();
}

/** Approves by keys the card that is looked at, as the holder of a key on this computer. */
export async function approveAs(studio: Page, name: string, role: string): Promise<void> {
  await goTo(studio, '#/sign-off', 'Sign-off');
  const lock = press(studio, 'Lock the key');
  if (await lock.isVisible()) await pressByKeys(studio, lock);
  const which = studio.getByRole('radio', { name: `${name}, ${role}` });
  if (await which.isVisible()) await chooseByKeys(studio, which);
  await tabTo(studio, studio.getByLabel(`Passphrase of ${name}`));
  await studio.keyboard.type(passphrase);
  await studio.keyboard.press('Enter');
  await expect(press(studio, 'Approve this card')).toBeFocused();
  await studio.keyboard.press('Enter');
}

/** Goes to the page for publishing by the rail and unlocks a key there, by keys alone. */
export async function unlockToPublish(studio: Page, named: string): Promise<void> {
  await pressByKeys(studio, studio.getByRole('link', { name: 'Publish', exact: true }));
  const unlocked = studio.getByText(`${named}, is unlocked.`);
  const locked = studio.getByText(`Unlock ${named}`, { exact: true });
  await expect(unlocked.or(locked)).toBeVisible();
  // A key that was unlocked to approve stays so for ten minutes.
  if (await unlocked.isVisible()) return;
  await pressByKeys(studio, locked);
  await studio.keyboard.press('Tab');
  await studio.keyboard.type(passphrase);
  await studio.keyboard.press('Enter');
  await expect(unlocked).toBeVisible();
}

/** What the Studio says that it refused. */
export const refusal = (studio: Page): Locator => studio.getByRole('alert');
