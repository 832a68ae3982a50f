import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aRelease } from '../../support/a-release.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { aSlot } from '../../support/ui/views.ts';

const card = anAdjustment({ slots: [aSlot()] });
const room = page.getByRole('textbox', { name: 'Which room is quiet' });
const by = page.getByRole('textbox', { name: 'Name of your practice' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The whole panel at the form for how a card is done here, with a room typed. */
async function typed() {
  const { desk, panel } = await showPanel({}, aRelease([aCard(), card]));
  const open = async () => {
    await panel.openCard(card.id);
    await panel.openLocal(card.id);
    await expect.element(room).toBeVisible();
  };
  await open();
  await room.fill('Room 7');
  return { desk, panel, open };
}

test('a local note that is half typed is there again after Back', async () => {
  const { panel, open } = await typed();
  await page.getByRole('radio', { name: 'Ask first' }).click();
  panel.back();
  await open();
  await expect.element(room).toHaveValue('Room 7');
  await expect.element(page.getByRole('radio', { name: 'Ask first' })).toBeChecked();
});

test('it is gone after Cancel', async () => {
  const { open } = await typed();
  await button('Cancel').click();
  await open();
  await expect.element(room).toHaveValue('');
});

test('it is gone once it is saved, and once the note is removed', async () => {
  const { desk, open } = await typed();
  const left = () => desk.parts.memory.recallWords(card.id, 'local');
  expect(await left()).toContain('Room 7');
  await by.fill('Hill Road');
  await button('Save').click();
  await expect.element(page.getByRole('region', { name: 'How we do it here' })).toBeVisible();
  expect(await left()).toBe('');
  await open();
  await room.fill('Room 8');
  await expect.poll(left).toContain('Room 8');
  await button('Remove the note').click();
  await button('Remove it').click();
  await expect.poll(left).toBe('');
  await open();
  await expect.element(room).toHaveValue('');
});
