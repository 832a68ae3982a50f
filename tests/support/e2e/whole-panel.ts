import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { resizePanel } from '../chromium/panel-view.ts';
import { savePicture } from '../pictures.ts';
import { findAxeFaults } from './axe.ts';
import { setLook } from './look.ts';

/** Where the picture of a state is saved. */
export const pictureOf = (name: string): string =>
  join(import.meta.dirname, '../../../.output/pictures/states', `${name}.png`);

/** A minute, in milliseconds. */
export const minute = 60_000;
/** A day, in milliseconds. */
export const aDay = 24 * 60 * minute;

// What axe asks of colours hangs on the look, and what it asks of sizes on the width: each is seen.
const seenAs = [
  ['dark', 320],
  ['light', 360],
] as const;

/**
 * Holds a state against axe and against sideways scroll, dark at 320 px and light at 360, and
 * may save a picture of each under its name; leaves the panel light and 360 px wide.
 */
export async function lookAt(panel: Page, name: string): Promise<void> {
  const faults: string[] = [];
  for (const [look, width] of seenAs) {
    await setLook(panel, look);
    await resizePanel(panel, width);
    const seen = `${name} at ${width} px, ${look}`;
    for (const fault of await findAxeFaults(panel)) faults.push(`${seen}: ${fault}`);
    if (await scrollsSideways(panel)) faults.push(`${seen}: scrolls sideways`);
    await savePicture(panel, pictureOf(`${name}-${width}-${look}`));
  }
  expect(faults).toEqual([]);
}

/** Whether the page is wider than what shows it. */
export const scrollsSideways = (panel: Page): Promise<boolean> =>
  panel.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

/** The heading of the screen. */
export const headingOf = (panel: Page): Locator => panel.getByRole('heading', { level: 1 });

/** A button in the main part, by its whole name. */
export const buttonOf = (panel: Page, name: string | RegExp): Locator =>
  panel.locator('main, footer').getByRole('button', { name, exact: true });

/** Opens the panel's document anew with the clock moved on, by milliseconds from the real time. */
export async function openLater(panel: Page, byMs: number): Promise<void> {
  const time = Date.now() + byMs;
  // A clock can be put in place once, and only before the page's own script.
  if (await panel.evaluate(() => '__pwClock' in globalThis)) await panel.clock.setSystemTime(time);
  else await panel.clock.install({ time });
  await panel.reload();
  await expect(panel.locator('main *').first()).toBeAttached();
}

/** A file that the panel saved: its name and what is in it. */
export type SavedFile = { readonly name: string; readonly text: string };

/** Presses a button that saves a file, and gives the file. */
export async function saveBy(panel: Page, button: Locator): Promise<SavedFile> {
  const saving = panel.waitForEvent('download');
  await button.click();
  const file = await saving;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Chooses a practice file on the page "Our practice", as a person does. */
export async function bringIn(panel: Page, text: string | Buffer): Promise<void> {
  const file = {
    name: 'our-practice.foreword',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  };
  await panel.locator('input[type=file]').setInputFiles(file);
}

/** Opens the form for how a card is done here; the card is open. */
export async function openLocalForm(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^(Write|Change) how we do it here$/ }).click();
  await expect(headingOf(panel)).toHaveText('How we do it here');
}

/** Fills the fields of a form, by their labels. */
export async function fill(panel: Page, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(words)) await panel.getByLabel(label).fill(text);
}

/** A number that has the form and the check digit of an NHS number, and is kept free for tests. */
export const nhsNumber = '999 000 0018';

/** Writes and saves how the card that is open is done here. */
export async function writeLocalNote(panel: Page): Promise<void> {
  await openLocalForm(panel);
  await fill(panel, {
    'Anything else the team should know': 'The key is in the red tin.',
    'Name of your practice': 'Elm Street Surgery',
  });
  await buttonOf(panel, 'Save').click();
  await expect(panel.locator('section.here')).toContainText('red tin');
}
