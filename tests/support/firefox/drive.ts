import { expect } from '@playwright/test';
import type { Role } from '#lib/guidance/select.ts';
import type { FirefoxDocument } from './firefox-document.ts';

/** The words of the whole document, as they are seen. */
export const readWords = (page: FirefoxDocument): Promise<string> =>
  page.evaluate<string>('return document.body?.innerText ?? "";');

/** The words of each element that a CSS selector finds. */
export const readAll = (page: FirefoxDocument, css: string): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(
    `return [...document.querySelectorAll(${JSON.stringify(css)})]
      .map((each) => each.innerText.trim());`,
  );

/** The three lines of a home or a card, in full or in discreet view. */
export const readLines = (page: FirefoxDocument): Promise<readonly string[]> =>
  readAll(page, 'section.glance li, .quietview li');

/** Waits for a heading of the first level that says just this. */
export async function expectHeading(page: FirefoxDocument, words: string): Promise<void> {
  await expect.poll(() => readAll(page, 'main h1')).toEqual([words]);
}

/** Answers the question of the first run, and waits for the home. */
export async function chooseRole(page: FirefoxDocument, role: Role): Promise<void> {
  await page.click(`form input[name=role][value=${role}]`);
  await page.click('form [type=submit]');
  await expect.poll(() => readLines(page)).toHaveLength(3);
}

/** Opens the menu and presses one of its rows. */
export async function chooseInMenu(page: FirefoxDocument, row: string): Promise<void> {
  await page.clickButton('Menu');
  await page.clickButton(row, 'menu');
}

/** Opens a card from the list of every card; gives its title. */
export async function openCard(page: FirefoxDocument, id: string): Promise<string> {
  await chooseInMenu(page, 'All cards');
  await expectHeading(page, 'All cards');
  const row = `main .row[data-row="${id}"]`;
  await expect.poll(() => readAll(page, row)).toHaveLength(1);
  // A row out of sight has text and no words that are seen.
  const title = await page.evaluate<string>(
    `const row = document.querySelector('${row}');
    return (row.querySelector('.t') ?? row.firstChild).textContent.trim();`,
  );
  await page.click(row);
  await expectHeading(page, title);
  return title;
}

/** Types into the field that a label names. */
export async function fillField(page: FirefoxDocument, label: string, text: string): Promise<void> {
  const id = await page.evaluate<string>(
    `return [...document.querySelectorAll('label')]
      .find((each) => each.innerText.trim() === ${JSON.stringify(label)})?.htmlFor ?? '';`,
  );
  await page.type(`[id="${id}"]`, text);
}

/** What the organisation sets, as the extension may read it: JSON, or `refused` by Firefox. */
export const readManaged = (page: FirefoxDocument): Promise<string> =>
  page.evaluate<string>(`
    // The document's own global, seen through the driver's sandbox.
    return window.wrappedJSObject.browser.storage.managed.get(null)
      .then((policy) => JSON.stringify(policy), () => 'refused');`);
