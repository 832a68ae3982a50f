import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../entrypoints/studio/style.css';
import {
  asksFirst,
  box,
  lookElsewhere,
  openAt,
  press,
  typeAndReturn,
} from '../../support/studio/half-typing.tsx';

/** The page for review packs, with a pack that was sent. */
async function sent() {
  const studio = await openAt('#/review');
  await box('Title of the pack').fill('For the waiting room');
  await press('Save the review pack');
  await expect.poll(() => studio.signing.reviewing.sent.value.length).toBe(1);
  await expect.poll(asksFirst).toBe(false);
  const [code = ''] = studio.signing.reviewing.sent.value.map((pack) => pack.code);
  return { studio, code, pasted: box('Or paste the text of a message'), note: box('Note') };
}

test('pasted answers are there again after a look elsewhere, until they are taken in', async () => {
  const { studio, code, pasted } = await sent();
  await typeAndReturn(studio, '#/review', pasted, 'Not an answer');
  await press('Take the answers in');
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.poll(asksFirst).toBe(true);
  await pasted.fill(`Foreword review ${code}\n1 fine`);
  await press('Take the answers in');
  await expect.element(pasted).toHaveValue('');
  await expect.poll(asksFirst).toBe(false);
});

test('an answer from paper is there again after a look elsewhere, until it is written down', async () => {
  const { studio, note } = await sent();
  await page.getByText('Type in an answer from paper').click();
  await typeAndReturn(studio, '#/review', note, 'The door is heavy.');
  await page.getByRole('radio').last().click();
  await press('Write it down');
  await expect.element(page.getByText(/^No name: Pass. .The door/)).toBeVisible();
  await expect.element(note).toHaveValue('');
  await expect.element(page.getByRole('radio').last()).toBeChecked();
  await expect.poll(asksFirst).toBe(false);
  await note.fill('Another.');
  await expect.poll(asksFirst).toBe(true);
});

test('a pack that is forgotten takes along what was half typed for it', async () => {
  const { studio, pasted, note } = await sent();
  await pasted.fill('Some words');
  await page.getByText('Type in an answer from paper').click();
  await note.fill('The door is heavy.');
  await lookElsewhere(studio, '#/review');
  await expect.poll(asksFirst).toBe(true);
  await page.getByText('Forget this pack and its answers').first().click();
  await press('Forget this pack and its answers');
  await expect.poll(asksFirst).toBe(false);
});
