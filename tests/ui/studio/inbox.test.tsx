import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import { writeFeedbackFile } from '#lib/guidance/feedback.ts';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

const startSafe = 'consulting/start-safe';

/** Three notes, as they were brought in: of one card, or of one each. */
async function openNotes(cards: readonly string[] = [startSafe, startSafe, startSafe]) {
  const studio = await (await aStudioDesk()).tab('#/feedback');
  await studio.opening.openStarter();
  const told = ['AAA', 'BBB', 'CCC'].map((note, at) => ({
    ...{ card: cards[at] ?? startSafe, rev: 1, choice: 'hard-to-follow' as const, note },
    ...{ role: 'reception' as const, day: '2026-11-20' },
  }));
  await studio.signing.inbox.readFeedback(writeFeedbackFile(told, 'Elm Street'));
  studio.hearHash('#/feedback');
  show(<StudioApp studio={studio} />);
  return studio;
}

const note = (words: string) => page.getByRole('listitem').filter({ hasText: `“${words}”` });
const answerTo = (words: string) => note(words).getByRole('textbox');
const press = (words: string, name: string) =>
  note(words).getByRole('button', { name, exact: true }).click();
const asksFirst = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('an answer that is half typed stays with its note when another note is removed', async () => {
  const studio = await openNotes();
  await answerTo('BBB').fill('For B alone.');
  await press('AAA', 'Remove');
  await press('AAA', 'Remove it');
  await expect.element(note('AAA')).not.toBeInTheDocument();
  await expect.element(answerTo('BBB')).toHaveValue('For B alone.');
  await expect.element(answerTo('CCC')).toHaveValue('');
  await press('BBB', 'Keep the answer');
  await expect.element(note('BBB').getByText('Answered:')).toBeVisible();
  expect(studio.signing.inbox.notes.value.map(({ answer }) => answer)).toEqual([
    'For B alone.',
    '',
  ]);
});

test('an answer that is half typed is there again after a look elsewhere, until it is kept', async () => {
  const studio = await openNotes();
  expect(asksFirst()).toBe(false);
  await answerTo('BBB').fill('Line 2 is');
  studio.hearHash('#/due');
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Due for review' }))
    .toBeVisible();
  expect(asksFirst()).toBe(true);
  studio.hearHash('#/feedback');
  await expect.element(answerTo('BBB')).toHaveValue('Line 2 is');
  await expect.element(answerTo('CCC')).toHaveValue('');
  await press('BBB', 'Keep the answer');
  await expect.poll(asksFirst).toBe(false);
});

test('a note is removed once it was asked for twice, and what was half typed to it is let go of', async () => {
  const studio = await openNotes();
  await answerTo('CCC').fill('Soon.');
  note('CCC').getByRole('button', { name: 'Remove' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(note('CCC').getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(note('CCC').getByRole('button', { name: 'Remove' })).toHaveFocus();
  expect(studio.signing.inbox.notes.value).toHaveLength(3);
  await press('CCC', 'Remove');
  await press('CCC', 'Remove it');
  await expect.poll(() => studio.signing.inbox.notes.value).toHaveLength(2);
  expect(asksFirst()).toBe(false);
});

test('an answer that was kept is said to be, and focus is there though its card moves in the list', async () => {
  const studio = await openNotes(['a/first', 'b/second', 'c/third']);
  await press('BBB', 'Remove');
  await answerTo('AAA').fill('Line 2 says so now.');
  note('AAA').getByRole('button', { name: 'Keep the answer' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(note('AAA').getByText('Answered:')).toBeVisible();
  await expect.element(note('AAA').getByRole('status')).toHaveFocus();
  await expect.element(note('AAA').getByRole('status')).toHaveTextContent('The answer was kept.');
  await userEvent.keyboard('{Enter}');
  expect(studio.signing.inbox.notes.value).toHaveLength(3);
});
