import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, textsOf } from '../../support/ui/stage.tsx';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The starter opened so many times, so long after one another. */
async function openedAfter(waits: readonly number[], hash: string) {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  for (const ms of waits) {
    desk.move(ms);
    await studio.opening.openStarter();
  }
  studio.hearHash(hash);
  show(<StudioApp studio={studio} />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return studio;
}

test('libraries of one name are told apart by as much of the time as it takes', async () => {
  const studio = await openedAfter([0, day, minute, 5_000], '#/open');
  expect(textsOf('.ways h3 + p').toSorted()).toEqual([
    'Open now',
    'Opened 22 Nov 2026',
    expect.stringMatching(/^Opened 23 Nov 2026, \d\d:\d\d$/),
    expect.stringMatching(/^Opened 23 Nov 2026, \d\d:\d\d:\d\d$/),
  ]);
  studio.hearHash('#/compare');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
  expect(textsOf('.sides label:first-child option').slice(2).toSorted()).toEqual([
    expect.stringMatching(/, opened 22 Nov 2026$/),
    expect.stringMatching(/, opened 23 Nov 2026, \d\d:\d\d$/),
    expect.stringMatching(/, opened 23 Nov 2026, \d\d:\d\d:\d\d$/),
  ]);
});

test('the starter says that it is here already, and what opening it again does', async () => {
  const studio = await openedAfter([], '#/open');
  const said = page.getByText(/^You opened this here before/);
  await expect.element(said).not.toBeInTheDocument();
  await studio.opening.openStarter();
  await expect.element(said).toBeVisible();
  expect(said.element().closest('li')?.textContent).toContain('The starter');
});
