import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

/** Opens a card and writes its three lines anew. */
async function writeLines(...lines: string[]): Promise<void> {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  studio.hearHash('#/card/consulting/start-safe');
  show(<StudioApp studio={studio} />);
  for (const [at, line] of lines.entries()) await page.getByLabelText(`Line ${at + 1}`).fill(line);
}

/** The lines that are marked, counted from 1. */
const marked = (): number[] =>
  [1, 2, 3].filter((line) =>
    page.getByLabelText(`Line ${line}`).element().classList.contains('flag'),
  );

const wide = 'Offer a seat by the door, or one beside the wall.';

test('a finding about a line names and marks that line, where one above it is empty', async () => {
  await writeLines('', wide, 'Sorry for the trouble.');
  await expect.element(page.getByText('Fix: line 2 is too long')).toBeVisible();
  await expect.poll(marked).toEqual([2]);
  await page.getByLabelText('Line 2').fill('');
  await page.getByLabelText('Line 3').fill(wide);
  await expect.element(page.getByText('Fix: line 3 is too long')).toBeVisible();
  await expect.poll(marked).toEqual([3]);
});

test('words to fix in a line mark that line, where one above it is empty', async () => {
  await writeLines('', 'Say who you are.', 'Calm down.');
  await expect.element(page.getByText('Fix: “Calm down”')).toBeVisible();
  await expect.poll(marked).toEqual([3]);
});

test('too many words are said once, and mark the lines that hold them', async () => {
  await writeLines(
    'Say who you are and why. Ask what they would like first. Then say what comes, one step at a time.',
    '',
    'Offer a choice.',
  );
  const said = page.getByText('There are more than 20 words. Say it in fewer.');
  await expect.element(said.first()).toBeVisible();
  expect(said.elements()).toHaveLength(1);
  await expect.poll(marked).toEqual([1, 3]);
});
