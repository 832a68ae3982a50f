import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

/** The library with a word typed that stands in the title of one card. */
async function search(typed?: string) {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/library');
  await studio.opening.openStarter();
  const title = studio.library.view.value.rows[0]?.title ?? '';
  show(<StudioApp studio={studio} />);
  await page.getByRole('searchbox').fill(typed ?? title);
  return title;
}

const link = (title: string) => page.getByRole('link', { name: title, exact: true });

test('where only a filter hides what was searched for, it says how many there are and takes it away in one step', async () => {
  const title = await search();
  await expect.element(link(title)).toBeVisible();
  await page.getByRole('combobox', { name: 'State' }).selectOptions('Withdrawn');
  const told = 'No card matches under “For” and “State”. Without them 1 card does.';
  await expect.element(page.getByText(told)).toBeVisible();
  page.getByRole('button', { name: 'Take the filters away' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(link(title)).toBeVisible();
  await expect.element(page.getByRole('searchbox')).toHaveValue(title);
  expect(document.activeElement).not.toBe(document.body);
});

test('words that stand in no card are taken away in one step, and so are the filters beside them', async () => {
  const title = await search('zzzz');
  await page.getByRole('combobox', { name: 'State' }).selectOptions('Draft');
  await expect.element(page.getByText('No card matches. Search for a simpler word.')).toBeVisible();
  const told = page.getByText(/^0 of \d+ shown\.$/).first();
  await expect.element(told).toHaveRole('status');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.element(link(title)).toBeVisible();
  await expect.element(page.getByRole('searchbox')).toHaveValue('');
});
