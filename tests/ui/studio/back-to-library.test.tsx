import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

/** A library with more cards than stand in its table at once. */
async function openLibrary() {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/library');
  await studio.opening.openStarter();
  for (let card = 1; card <= 70; card += 1) {
    await studio.library.addCard({ kind: 'prompt', audience: ['practice'], title: `Card ${card}` });
  }
  show(<StudioApp studio={studio} />);
  return studio;
}

const linkTo = (title: string) => page.getByRole('link', { name: title, exact: true });

test('whoever comes back from a card finds its row in sight, though it stood after “Show more”', async () => {
  const studio = await openLibrary();
  await page.getByRole('button', { name: 'Show more' }).click();
  const { id, title } = studio.library.view.value.rows[65] ?? { id: '', title: '' };
  await expect.element(linkTo(title)).toBeInTheDocument();
  studio.hearHash(`#/card/${id}`);
  await expect.element(linkTo('Library').first()).toBeVisible();
  studio.hearHash('#/library');
  await expect.element(linkTo(title)).toHaveFocus();
  await expect.element(linkTo(title)).toBeInViewport();
});

test('whoever comes to the library from elsewhere begins at its heading', async () => {
  const studio = await openLibrary();
  studio.hearHash(`#/card/${studio.library.view.value.rows[65]?.id}`);
  studio.hearHash('#/keys');
  await expect.element(page.getByRole('heading', { name: 'Keys', level: 1 })).toHaveFocus();
  studio.hearHash('#/library');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Show more' })).toBeInTheDocument();
});
