import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../entrypoints/studio/style.css';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { box, openAt, press } from '../../support/studio/half-typing.tsx';

const note = box('Anything else the team should know');
const ask = box('Whom to ask about it');
const saved = page.getByText('Saved.', { exact: true });

/** What a panel keeps on the card of the form: this note, and whom to ask. */
const theirs = (words: string, whom = '') =>
  aPractice(
    [aNote(layered(aCard({ id: 'consulting/start-safe' })), { note: [words], ask: whom })],
    { name: 'Elm Street' },
  );

test('what a panel wrote of the same card stands in the fields that nobody typed in here', async () => {
  const studio = await openAt('#/local/consulting/start-safe');
  await ask.fill('Sam');
  studio.practising.hearPractice(theirs('Knock twice.'));
  await expect.element(note).toHaveValue('Knock twice.');
  await expect.element(box('Name of your practice')).toHaveValue('Elm Street');
  await expect.element(ask).toHaveValue('Sam');
  await press('Save');
  await expect.element(saved).toBeVisible();
  expect(studio.state.practice.value).toMatchObject({
    name: 'Elm Street',
    entries: [{ note: ['Knock twice.'], ask: 'Sam' }],
  });
  studio.practising.hearPractice(theirs('Ring the bell.', 'Dr Lee'));
  await expect.element(note).toHaveValue('Ring the bell.');
  await expect.element(ask).toHaveValue('Dr Lee');
});

test('what is typed after saving is not said to be saved', async () => {
  await openAt('#/local/consulting/start-safe');
  await note.fill('Room 4.');
  await box('Name of your practice').fill('Hill Road');
  await press('Save');
  await expect.element(saved).toBeVisible();
  await note.fill('Room 5.');
  await expect.element(saved).not.toBeInTheDocument();
  await expect.element(note).toHaveValue('Room 5.');
});
