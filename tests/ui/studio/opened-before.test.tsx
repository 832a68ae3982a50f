import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { findFaults, show } from '../../support/ui/stage.tsx';

test('a library is not taken away by Enter pressed twice: the way back has the focus, and leads back', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/open');
  await studio.opening.openStarter();
  show(<StudioApp studio={studio} />);
  const takeAway = page.getByRole('button', { name: /^Take away/ });
  await expect.element(takeAway).toBeVisible();
  takeAway.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(takeAway).toHaveFocus();
  expect(studio.state.works.value).toHaveLength(1);
  await takeAway.click();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect.poll(() => studio.state.works.value).toEqual([]);
});

test('once a library is taken away the page says that it is gone, with focus there', async () => {
  const studio = await (await aStudioDesk()).tab('#/open');
  await studio.opening.openEmpty('Hill Road');
  await studio.opening.openInstalled();
  show(<StudioApp studio={studio} />);
  for (const title of ['Hill Road', 'Test cards']) {
    await page.getByRole('button', { name: `Take away ${title}` }).click();
    page.getByRole('button', { name: 'Take it away' }).element().focus();
    await userEvent.keyboard('{Enter}');
    const said = page.getByText(`“${title}” was taken off this computer.`);
    await expect.element(said).toHaveFocus();
  }
});

test('where another tab took the open library away, the screen says so, and how to go on', async () => {
  const desk = await aStudioDesk();
  const other = await desk.tab();
  await other.opening.openInstalled();
  const studio = await desk.tab('#/card/consulting/start-safe');
  show(<StudioApp studio={studio} />);
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await other.opening.removeWork(other.state.open.value ?? '');
  const said = page.getByRole('alert').getByText(/^“Test cards” was taken off/);
  await expect.element(said).toBeVisible();
  studio.hearHash('#/library');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Library' })).toHaveFocus();
  await expect.element(page.getByRole('link', { name: 'Open a library' })).toBeVisible();
  expect(await findFaults()).toEqual([]);
  await studio.opening.openEmpty('Hill Road');
  await expect.element(said).not.toBeInTheDocument();
});
