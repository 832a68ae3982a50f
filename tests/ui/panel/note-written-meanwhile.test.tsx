import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { onlySite } from '#lib/guidance/local.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { aSlot } from '../../support/ui/views.ts';

const card = anAdjustment({ slots: [aSlot()] });
const ask = page.getByRole('textbox', { name: 'Whom to ask about it' });
const note = page.getByRole('textbox', { name: 'Anything else the team should know' });
const by = page.getByRole('textbox', { name: 'Name of your practice' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

const theirs = aPractice(
  [
    aNote(layered(card), {
      ...{ slots: { [onlySite]: { 'quiet-room': 'Room 4' } }, note: ['Knock twice.'] },
      available: 'ask',
    }),
  ],
  { name: 'Elm Street' },
);

/** The whole panel at the form of a card without a note, of which one field is typed. */
async function typed() {
  const { desk, panel } = await showPanel({}, aRelease([aCard(), card]));
  const open = async () => {
    await panel.openCard(card.id);
    await panel.openLocal(card.id);
    await expect.element(ask).toBeVisible();
  };
  await open();
  await ask.fill('Sam');
  /** Another window, or the Studio, keeps a note on the same card. */
  const writeElsewhere = async () => {
    await desk.parts.kept.keep('practice', theirs);
    panel.hearPractice(theirs);
  };
  return { desk, open, panel, writeElsewhere };
}

const both = {
  name: 'Elm Street',
  entries: [{ ask: 'Sam', note: ['Knock twice.'], available: 'ask', by: 'Elm Street' }],
};

test('what another window wrote of the same card stands in the fields that nobody typed in here', async () => {
  const { desk, writeElsewhere } = await typed();
  await writeElsewhere();
  await expect.element(note).toHaveValue('Knock twice.');
  await expect.element(by).toHaveValue('Elm Street');
  await expect.element(page.getByRole('radio', { name: 'Ask first' })).toBeChecked();
  await expect.element(ask).toHaveValue('Sam');
  await button('Save').click();
  await expect.poll(() => desk.parts.kept.read('practice')).toMatchObject(both);
});

test('the same where the form was half typed, and is opened again after that', async () => {
  const { desk, open, panel, writeElsewhere } = await typed();
  panel.back();
  await writeElsewhere();
  await open();
  await expect.element(note).toHaveValue('Knock twice.');
  await expect.element(ask).toHaveValue('Sam');
  await button('Save').click();
  await expect.poll(() => desk.parts.kept.read('practice')).toMatchObject(both);
});

test('what was deleted here stays deleted', async () => {
  const { desk, writeElsewhere } = await typed();
  await writeElsewhere();
  await expect.element(note).toHaveValue('Knock twice.');
  await note.fill('');
  await button('Save').click();
  await expect.poll(() => desk.parts.kept.read('practice')).toMatchObject({ name: 'Elm Street' });
  await expect
    .poll(async () => JSON.stringify(await desk.parts.kept.read('practice')))
    .not.toContain('Knock');
});
