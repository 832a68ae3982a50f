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

test('a local note that is half typed is there again after a look elsewhere, until it is saved', async () => {
  const hash = '#/local/consulting/start-safe';
  const studio = await openAt(hash);
  const note = box('Anything else the team should know');
  await typeAndReturn(studio, hash, note, 'Room 4.');
  studio.hearHash('#/local/reception/quiet-place');
  await expect.element(note).toHaveValue('');
  studio.hearHash(hash);
  await expect.element(note).toHaveValue('Room 4.');
  await press('Save');
  await expect.element(page.getByText('Not saved yet')).toBeVisible();
  expect(asksFirst()).toBe(true);
  await box('Name of your practice').fill('Hill Road');
  await press('Save');
  await expect.poll(asksFirst).toBe(false);
  await lookElsewhere(studio, hash);
  await expect.element(note).toHaveValue('Room 4.');
});

test('why a card is hidden is there again after a look elsewhere, for that card alone, until it is hidden', async () => {
  const hash = '#/local/consulting/start-safe';
  const studio = await openAt(hash);
  const why = box('Why it is hidden');
  await typeAndReturn(studio, hash, why, 'We do this another way.');
  studio.hearHash('#/local/reception/quiet-place');
  await expect.element(page.getByRole('heading', { name: 'Quiet place to wait' })).toBeVisible();
  await expect.element(why).toHaveValue('');
  studio.hearHash(hash);
  await expect.element(why).toHaveValue('We do this another way.');
  await press('Hide this card here');
  await expect.poll(asksFirst).toBe(false);
  await press('Show it again');
  await expect.element(why).toHaveValue('');
});

test('names of buildings and who decided are there again after a look elsewhere, until they are saved', async () => {
  const studio = await openAt('#/practice');
  await typeAndReturn(studio, '#/practice', box('Names of your buildings'), 'Hill Road\nMarket');
  await press('Save buildings');
  await expect.poll(asksFirst).toBe(false);
  await expect.element(box('Names of your buildings')).toHaveValue('Hill Road\nMarket');
  await typeAndReturn(studio, '#/practice', box('Who decided'), 'Practice manager');
  await press('Adopt');
  expect(asksFirst()).toBe(true);
  await box('Name of your practice').last().fill('Hill Road');
  await press('Adopt');
  await expect.poll(asksFirst).toBe(false);
});

test('a card of our own that is about to be added is there again, until it is added', async () => {
  const studio = await openAt('#/practice');
  const name = box('Name of your practice').first();
  await typeAndReturn(studio, '#/practice', name, 'Hill');
  await name.fill(' ');
  await press('Add to our practice');
  await expect.element(page.getByText(/^Your words are still here\./)).toBeVisible();
  expect(asksFirst()).toBe(true);
  await name.fill('Hill Road');
  await press('Add to our practice');
  await expect.poll(asksFirst).toBe(false);
});
