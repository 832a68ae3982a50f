import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

async function openTeaching() {
  const studio = await (await aStudioDesk()).tab('#/teaching');
  await studio.opening.openStarter();
  show(<StudioApp studio={studio} />);
  return studio;
}

const tick = (title: string) => page.getByRole('checkbox', { name: title });

test('cards that are ticked for paper stay so while one of them is rehearsed, and go with their library', async () => {
  const studio = await openTeaching();
  await tick('Start safe').click();
  await tick('Pay fairly').click();
  await tick('Pay fairly').click();
  await tick('Calm down').click();
  studio.hearHash('#/rehearse/consulting/start-safe');
  await expect.element(page.getByRole('button', { name: 'Next' })).toBeVisible();
  studio.hearHash('#/teaching');
  await expect.element(page.getByRole('button', { name: 'Print 2 cards' })).toBeVisible();
  expect([tick('Start safe'), tick('Pay fairly')].map(isTicked)).toEqual([true, false]);
  await studio.opening.openEmpty('Elm Street');
  await expect.element(page.getByRole('button', { name: 'Print 0 cards' })).toBeVisible();
});

test('a search that finds no card says so, and shows all again in one step', async () => {
  await openTeaching();
  await page.getByRole('searchbox').fill('zzzz');
  await expect.element(page.getByText('No card matches. Search for a simpler word.')).toBeVisible();
  await expect.element(page.getByRole('table')).not.toBeInTheDocument();
  await expect.element(page.getByText('0 of 5 shown.')).toHaveRole('status');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.element(tick('Start safe')).toBeVisible();
  await expect.element(page.getByRole('searchbox')).toHaveValue('');
});

const isTicked = (box: ReturnType<typeof tick>) => (box.element() as HTMLInputElement).checked;
