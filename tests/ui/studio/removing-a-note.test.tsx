import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aDraftedFile } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { findFaults, gapBetween, show } from '../../support/ui/stage.tsx';

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a note is removed once it was asked for twice; then its words are gone, and the page says so', async () => {
  const studio = await (await aStudioDesk()).tab('#/local/consulting/start-safe');
  await studio.signing.readDraft(await aDraftedFile());
  show(<StudioApp studio={studio} />);
  const note = box('Anything else the team should know');
  await note.fill('Room 4.');
  await box('Name of your practice').fill('Hill Road');
  await button('Save').click();
  await expect.element(page.getByText('Saved.', { exact: true })).toBeVisible();
  await button('Remove the note').click();
  await expect.element(button('Keep it')).toHaveFocus();
  await expect.element(page.getByText('Saved.', { exact: true })).not.toBeInTheDocument();
  expect(await findFaults()).toEqual([]);
  await button('Keep it').click();
  await expect.element(button('Remove the note')).toHaveFocus();
  expect(studio.state.practice.value.entries).toHaveLength(1);
  await button('Remove the note').click();
  await button('Remove it').click();
  const removed = page.getByText('Your note of 22 Nov 2026 was removed.');
  await expect.element(removed).toHaveFocus();
  // Its ring of 5 px touches nothing.
  expect(gapBetween(removed.element(), document.querySelector('form') ?? document.body)).toBe(12);
  await expect.element(note).toHaveValue('');
  await expect.element(button('Remove the note')).not.toBeInTheDocument();
  expect(studio.state.practice.value.entries).toEqual([]);
  expect(studio.state.halfForms.isAny.value).toBe(false);
});
