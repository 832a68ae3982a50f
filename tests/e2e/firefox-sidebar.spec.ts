import type { Sidebar } from '../support/firefox/sidebar.ts';
import { expect, test } from '../support/firefox/test.ts';

const readWords = (sidebar: Sidebar) =>
  sidebar.evaluate<string>('return document.body?.innerText ?? "";');

const readAll = (sidebar: Sidebar, css: string) =>
  sidebar.evaluate<string[]>(
    `return [...document.querySelectorAll(${JSON.stringify(css)})].map((each) => each.innerText.trim());`,
  );

const readLines = (sidebar: Sidebar) => readAll(sidebar, 'section.glance li');

async function chooseRole(sidebar: Sidebar, role: 'consulting' | 'reception'): Promise<void> {
  await sidebar.click(`form input[name=role][value=${role}]`);
  await sidebar.click('form [type=submit]');
}

const readRole = (sidebar: Sidebar) =>
  sidebar.evaluate<string>('return document.documentElement.dataset.role;');

async function openHome(sidebar: Sidebar): Promise<string[]> {
  await chooseRole(sidebar, 'consulting');
  await expect.poll(() => readLines(sidebar)).toHaveLength(3);
  return readLines(sidebar);
}

/** Opens the first card that the rows of the home lead to; gives its title and its lines. */
async function openCard(sidebar: Sidebar, home: readonly string[]) {
  await sidebar.click('.row');
  await expect.poll(() => readLines(sidebar)).not.toEqual(home);
  await expect.poll(() => readAll(sidebar, 'section.glance, .row')).not.toHaveLength(0);
  // A situation with several cards lists them first.
  if ((await readLines(sidebar)).length === 0) await sidebar.click('.row');
  await expect.poll(() => readLines(sidebar)).toHaveLength(3);
  const [title = ''] = await readAll(sidebar, 'section.glance h1');
  return { title, lines: await readLines(sidebar) };
}

/** Back is the first button of the top bar, and named for the home that it leads to. */
const goBack = (sidebar: Sidebar) => sidebar.click('header.bar button');

test('asks one question in the Firefox sidebar and shows the reception home', async ({
  sidebar,
}) => {
  await expect.poll(() => readAll(sidebar, 'form input[name=role]')).toHaveLength(3);
  await chooseRole(sidebar, 'reception');
  // At the desk the panel begins in discreet view, which has lines and no glance.
  await expect.poll(() => readAll(sidebar, 'main h1 + ul li')).toHaveLength(3);
  expect(await readRole(sidebar)).toBe('reception');
});

test('leads from the question to a card, home, to the card by its title, and to nothing at Hide, in the Firefox sidebar', async ({
  sidebar,
}) => {
  await expect.poll(() => readAll(sidebar, 'form input[name=role]')).toHaveLength(3);
  const home = await openHome(sidebar);
  expect(await readRole(sidebar)).toBe('consulting');
  const { title, lines } = await openCard(sidebar, home);
  expect(title).not.toBe('');
  expect(lines).not.toEqual(home);
  await goBack(sidebar);
  await expect.poll(() => readLines(sidebar)).toEqual(home);
  await sidebar.type('input[type=search]', title);
  await expect.poll(() => readAll(sidebar, '.row .t')).toContain(title);
  await sidebar.click('.row');
  await expect.poll(() => readLines(sidebar)).toEqual(lines);
  await sidebar.clickButton('Hide');
  await expect.poll(() => readWords(sidebar)).toContain('Show');
  const words = await readWords(sidebar);
  expect([title, ...home, ...lines].filter((each) => words.includes(each))).toEqual([]);
});

test('Firefox has promised to keep what is kept here, once the panel stood open', async ({
  sidebar,
}) => {
  await openHome(sidebar);
  const isKept = () => sidebar.evaluate<boolean>('return navigator.storage.persisted();');
  await expect.poll(isKept).toBe(true);
});
