import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LocalScreen } from '#components/panel/LocalScreen.tsx';
import { onlySite } from '#lib/guidance/local.ts';
import type { LocalScreenView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aSlot, aSummary } from '../../support/ui/views.ts';

const slots = [aSlot(), aSlot({ id: 'lead', ask: 'who leads on this', required: false })];
const card = anAdjustment({ slots });
const annotation = aNote(layered(card), { slots: { [onlySite]: { 'quiet-room': 'Room 4' } } });
const sites = ['North', 'South'].map((name) => ({ id: name.toLowerCase(), name }));

const view: LocalScreenView = {
  screen: 'local',
  ...{ summary: aSummary(card), title: card.title, slots, annotation },
  ...{ practice: aPractice([annotation], { sites }), site: onlySite, halfTyped: '' },
};

function shown(some: LocalScreenView = view): readonly Asked[] {
  const noted = notedActions({ writeLocal: async () => undefined });
  show(<LocalScreen view={some} discreet={false} actions={noted.actions} />);
  return noted.asked;
}

/** What was asked for, but for remembering what is half typed. */
const done = (asked: readonly Asked[]) => asked.filter(([name]) => name !== 'typeHalf');

const field = (name: string) => page.getByRole('textbox', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('where there are several buildings, the words are for the one that is picked', async () => {
  const asked = shown();
  const group = page.getByRole('group', { name: 'For which building?' });
  await expect.element(group.getByRole('radio', { name: 'Every building' })).toBeChecked();
  await group.getByRole('radio', { name: 'South' }).click();
  await field('Which room is quiet').fill('Room 9');
  await button('Save').click();
  await expect.poll(() => asked.at(-1)).toEqual(['openCard', card.id]);
  const written = expect.objectContaining({
    site: 'south',
    slots: { south: { 'quiet-room': 'Room 9', lead: '' } },
  });
  expect(done(asked)).toEqual([
    ['writeLocal', aSummary(card), written],
    ['openCard', card.id],
  ]);
});

test('it says so where the words are for a building that this computer is not in', async () => {
  const south = page.getByRole('radio', { name: 'South' });
  const said = /^This computer is in North\./;
  shown({ ...view, site: 'north' });
  await expect.element(page.getByText(said)).not.toBeInTheDocument();
  await south.click();
  await expect.element(page.getByText(said)).toBeVisible();
  shown();
  await south.click();
  await expect.element(page.getByText(/^Settings does not say which building/)).toBeVisible();
});

test('the building is asked for over the local facts, and the rest says that it holds everywhere', () => {
  shown();
  const said = textsOf('form legend, form label[for], form p.meta');
  expect(said.slice(0, 6)).toEqual([
    'For which building?',
    'Which room is quiet',
    'Who leads on this',
    'What follows holds for every building.',
    'Do you offer this here?',
    'Whom to ask about it',
  ]);
});

test('a card without local facts is not asked for a building; with one building nothing is said of it', () => {
  shown({ ...view, slots: [] });
  expect(textOnPage()).not.toContain('For which building?');
  expect(textOnPage()).toContain('What follows holds for every building.');
  shown({ ...view, practice: aPractice([annotation]) });
  expect(textOnPage()).not.toContain('every building');
});

test('picking a building shows what is known there', async () => {
  const practice = aPractice(
    [
      aNote(layered(card), {
        slots: { [onlySite]: { 'quiet-room': 'Room 4' }, south: { 'quiet-room': 'Room 1' } },
      }),
    ],
    { sites },
  );
  shown({ ...view, practice });
  await expect.element(field('Which room is quiet')).toHaveValue('Room 4');
  await page.getByRole('radio', { name: 'South' }).click();
  await expect.element(field('Which room is quiet')).toHaveValue('Room 1');
  await page.getByRole('radio', { name: 'North' }).click();
  await expect.element(field('Which room is quiet')).toHaveValue('Room 4');
});

test('what is typed for each building stays while another is looked at, and all of it is saved', async () => {
  const asked = shown();
  const room = field('Which room is quiet');
  const look = (name: string) => page.getByRole('radio', { name, exact: true }).click();
  await look('North');
  await room.fill('Room 1');
  await look('South');
  await room.fill('Room 2');
  await look('North');
  await expect.element(room).toHaveValue('Room 1');
  await field('Who leads on this').fill('Sam');
  await look('South');
  await expect.element(room).toHaveValue('Room 2');
  await look('Every building');
  await expect.element(room).toHaveValue('Room 4');
  await button('Save').click();
  const slots = {
    [onlySite]: { 'quiet-room': 'Room 4', lead: '' },
    north: { 'quiet-room': 'Room 1', lead: 'Sam' },
    south: { 'quiet-room': 'Room 2', lead: '' },
  };
  await expect
    .poll(() => done(asked)[0])
    .toEqual(['writeLocal', aSummary(card), expect.objectContaining({ slots })]);
});

test('what is typed for every building stands at each one that has nothing of its own', async () => {
  shown();
  await field('Which room is quiet').fill('Room 5');
  await page.getByRole('radio', { name: 'South' }).click();
  await expect.element(field('Which room is quiet')).toHaveValue('Room 5');
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    'several buildings': (
      <LocalScreen view={view} discreet={false} actions={notedActions().actions} />
    ),
  });
});
