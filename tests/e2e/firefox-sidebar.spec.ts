import type { Sidebar } from '../support/firefox/sidebar.ts';
import { expect, test } from '../support/firefox/test.ts';

const readWords = (sidebar: Sidebar) =>
  sidebar.evaluate<string>('return document.body?.innerText ?? "";');

const readAll = (sidebar: Sidebar, css: string) =>
  sidebar.evaluate<string[]>(
    `return [...document.querySelectorAll(${JSON.stringify(css)})].map((each) => each.innerText.trim());`,
  );

const readLines = (sidebar: Sidebar) => readAll(sidebar, 'section.glance li');

async function chooseRole(sidebar: Sidebar, role: 'consulting' | 'reception'): Promise<string[]> {
  await sidebar.click(`form input[name=role][value=${role}]`);
  await sidebar.click('form [type=submit]');
  await expect.poll(() => readLines(sidebar)).toHaveLength(3);
  return readLines(sidebar);
}

async function openFirstRow(sidebar: Sidebar): Promise<string> {
  await expect.poll(() => readAll(sidebar, '.row .t')).not.toHaveLength(0);
  const [title = ''] = await readAll(sidebar, '.row .t');
  await sidebar.click('.row');
  return title;
}

for (const role of ['consulting', 'reception'] as const)
  test(`asks one question in the Firefox sidebar and shows the ${role} home`, async ({
    sidebar,
  }) => {
    await expect.poll(() => readAll(sidebar, 'form input[name=role]')).toHaveLength(2);
    const lines = await chooseRole(sidebar, role);
    expect(lines.every((line) => line.length > 0)).toBe(true);
    const shown = await sidebar.evaluate('return document.documentElement.dataset.role;');
    expect(shown).toBe(role);
  });

test('opens a card from a row in the Firefox sidebar, and goes back', async ({ sidebar }) => {
  const home = await chooseRole(sidebar, 'consulting');
  await openFirstRow(sidebar);
  await expect.poll(() => readLines(sidebar)).not.toEqual(home);
  const card = await readLines(sidebar);
  expect(card.length).toBeGreaterThan(0);
  await sidebar.clickButton('Back');
  await expect.poll(() => readLines(sidebar)).toEqual(home);
});

test('finds a card by the words of its title in the Firefox sidebar', async ({ sidebar }) => {
  await chooseRole(sidebar, 'consulting');
  const title = await openFirstRow(sidebar);
  await sidebar.clickButton('Back');
  await sidebar.type('input[type=search]', title);
  await expect.poll(() => readAll(sidebar, '.row .t')).toContain(title);
});

test('takes every card word off the Firefox sidebar at Hide', async ({ sidebar }) => {
  const home = await chooseRole(sidebar, 'consulting');
  await openFirstRow(sidebar);
  await expect.poll(() => readLines(sidebar)).not.toEqual(home);
  const lines = [...home, ...(await readLines(sidebar))];
  await sidebar.clickButton('Hide');
  await expect.poll(() => readWords(sidebar)).toContain('Show');
  const words = await readWords(sidebar);
  expect(lines.filter((line) => words.includes(line))).toEqual([]);
});
