import type { Page } from '@playwright/test';
import { openWords } from '#lib/words/studio-open.ts';
import { connect } from '../support/chromium/connect.ts';
import { waitFor } from '../support/wait-for.ts';
import type { Bench } from './bench.ts';
import { type Figure, withinBudget } from './figures.ts';
import { type Answer, heardAnswer, listenTo } from './page/answer.ts';
import { notedMarks, type StudioMarks, studioMarks } from './page/studio-marks.ts';
import { addressOf, startStage } from './stage.ts';

const name = 'studio-library';
const cards = 1_000;
const times = 10;
const rounds = 4;
const settleMs = 1_500;
const typed = 'somewhere quiet to wait, by the window';
const tableMaxMs = 20_000;
const betweenKeysMs = 70;

const firstTable = { name: 'two tenths of a second', amount: 200 };
const aTask = { name: 'the shortest long task', amount: 50 };
const atOnce = { name: 'a tenth of a second', amount: 100 };

const marksOf = (page: Page) => page.evaluate<StudioMarks>(notedMarks);

async function waitForTable(page: Page): Promise<void> {
  const isPainted = () => page.evaluate<boolean>(`(${notedMarks}?.painted ?? 0) > 0`);
  if (!(await waitFor(isPainted, { maxMs: tableMaxMs }))) throw new Error('no table came');
}

/** From the last read to the first table on screen, each time the Studio opens. */
async function openings(page: Page): Promise<readonly number[]> {
  const took: number[] = [];
  while (took.length < times) {
    await page.reload();
    await waitForTable(page);
    const { read, painted } = await marksOf(page);
    took.push(painted - read);
  }
  return took;
}

/** The longest task while the whole library is checked, from its first table to the last check. */
async function checkings(page: Page): Promise<readonly number[]> {
  const longest: number[] = [];
  while (longest.length < rounds) {
    await page.reload();
    await waitForTable(page);
    await page.waitForTimeout(settleMs);
    const { painted, tasks } = await marksOf(page);
    longest.push(longestOf(tasks.filter(([began]) => began > painted)));
  }
  return longest;
}

/** From each letter in the search to the table that it leaves, once everything was checked. */
async function filterings(page: Page): Promise<readonly number[]> {
  const search = page.getByRole('searchbox');
  const took: number[] = [];
  for (const letter of 'wait') {
    await search.focus();
    await page.evaluate(listenTo('keydown'));
    await page.keyboard.press(letter);
    took.push((await page.evaluate<Answer>(heardAnswer)).painted);
  }
  await search.fill('');
  return took;
}

/** The longest task while somebody types in a card, from the moment at which the Studio opened. */
async function typings(page: Page, address: string): Promise<readonly number[]> {
  const longest: number[] = [];
  while (longest.length < rounds) {
    await page.goto(address);
    await page.reload();
    const why = page.locator('textarea').first();
    await why.focus();
    const from = await page.evaluate<number>('performance.now()');
    await page.keyboard.type(typed, { delay: betweenKeysMs });
    await page.waitForTimeout(settleMs);
    longest.push(longestOf((await marksOf(page)).tasks.filter(([began]) => began > from)));
  }
  return longest;
}

function longestOf(tasks: StudioMarks['tasks']): number {
  return Math.max(0, ...tasks.map(([, took]) => took));
}

async function figuresOf(page: Page, address: string): Promise<readonly Figure[]> {
  await page.addInitScript(studioMarks);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${address}#/open`);
  const opening = `${openWords.open} ${openWords.choices.installed.name}`;
  await page.getByRole('button', { name: opening }).click();
  await waitForTable(page);
  await page.waitForTimeout(settleMs);
  const opened = await openings(page);
  const checked = await checkings(page);
  await page.waitForTimeout(settleMs);
  const filtered = await filterings(page);
  const card = await page.locator('table.lib tbody a').first().getAttribute('href');
  const wrote = await typings(page, `${address}${card}`);
  const shared = { cards, unit: 'ms' as const };
  return [
    withinBudget({ name: `${name}/first table`, ...shared, ours: opened, budget: firstTable }),
    withinBudget({ name: `${name}/filter`, ...shared, ours: filtered, budget: atOnce }),
    withinBudget({
      name: `${name}/lint, longest task`,
      ...shared,
      ours: checked,
      budget: aTask,
      at: 'max',
    }),
    withinBudget({
      name: `${name}/typing, longest task`,
      ...shared,
      ours: wrote,
      budget: aTask,
      at: 'max',
    }),
  ];
}

/** A library of a thousand cards in the Studio: opened, filtered, checked, and written in. */
export const studioLibrary: Bench = {
  name,
  run: async ({ copyOf }) => {
    const stage = await startStage(await copyOf(cards));
    try {
      const { context } = await connect(stage.browser, { again: false });
      return await figuresOf(await context.newPage(), addressOf(stage.browser, 'studio.html'));
    } finally {
      await stage.close();
    }
  },
};
