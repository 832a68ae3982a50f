import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LocalScreen } from '#components/panel/LocalScreen.tsx';
import { onlySite } from '#lib/guidance/local.ts';
import type { LocalScreenView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, findFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aSlot, aSummary } from '../../support/ui/views.ts';

const slots = [aSlot(), aSlot({ id: 'lead', ask: 'who leads on this', required: false })];
const card = anAdjustment({ slots });
const annotation = aNote(layered(card), {
  slots: { [onlySite]: { 'quiet-room': 'Room 4' } },
  note: ['Knock twice.', 'Wait.'],
  available: 'ask',
  ask: 'Sam',
});

function view(written: boolean): LocalScreenView {
  const practice = aPractice(written ? [annotation] : []);
  return {
    screen: 'local',
    ...{ summary: aSummary(card), title: card.title, slots },
    ...{ practice, site: onlySite, halfTyped: '' },
    annotation: written ? annotation : undefined,
  };
}

const { actions } = notedActions();
const form = (some: LocalScreenView, discreet = false) => (
  <LocalScreen view={some} discreet={discreet} actions={actions} />
);

function shown(some: LocalScreenView): readonly Asked[] {
  const noted = notedActions({ writeLocal: async () => undefined });
  show(<LocalScreen view={some} discreet={false} actions={noted.actions} />);
  return noted.asked;
}

/** What was asked for, but for remembering what is half typed. */
const done = (asked: readonly Asked[]) => asked.filter(([name]) => name !== 'typeHalf');

const field = (name: string) => page.getByRole('textbox', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The whole panel at the form of a card that has slots. */
async function openForm() {
  const release = aRelease([aCard(), card]);
  const live = await showPanel({}, release);
  await live.panel.openCard(card.id);
  await live.panel.openLocal(card.id);
  await expect.element(field('Which room is quiet')).toBeVisible();
  return live;
}

test('it asks for each local fact of the card, by its own question', async () => {
  shown(view(false));
  await expect.element(field('Which room is quiet')).toHaveValue('');
  await expect.element(field('Who leads on this')).toHaveValue('');
  await expect.element(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect.element(button('Remove the note')).not.toBeInTheDocument();
});

test('what was written before stands ready to be changed', async () => {
  shown(view(true));
  await expect.element(field('Which room is quiet')).toHaveValue('Room 4');
  await expect.element(field('Whom to ask about it')).toHaveValue('Sam');
  await expect
    .element(field('Anything else the team should know'))
    .toHaveValue('Knock twice.\nWait.');
  await expect.element(field('Name of your practice')).toHaveValue('Hill Road Surgery');
  await expect.element(page.getByRole('radio', { name: 'Ask first' })).toBeChecked();
});

test('saving gives every word that was typed, then goes back to the card', async () => {
  const asked = shown(view(true));
  await field('Which room is quiet').fill('Room 5');
  await page.getByRole('radio', { name: 'Not yet' }).click();
  await button('Save').click();
  await expect.poll(() => asked.at(-1)).toEqual(['openCard', card.id]);
  expect(done(asked)[0]).toEqual([
    'writeLocal',
    aSummary(card),
    {
      by: 'Hill Road Surgery',
      site: onlySite,
      slots: { [onlySite]: { 'quiet-room': 'Room 5', lead: '' } },
      available: 'no',
      ask: 'Sam',
      note: 'Knock twice.\nWait.',
    },
  ]);
});

test('the form can be left', async () => {
  const asked = shown(view(true));
  await button('Cancel').click();
  expect(done(asked)).toEqual([['openCard', card.id]]);
});

test.each([
  ['no name', '', 'Room 4', 'Write the name of your practice'],
  ['an NHS number', 'Hill Road', 'Ring 943 476 5919', 'It looks like an NHS or hospital number'],
])('it refuses %s in words, and keeps what was typed', async (_, by, room, words) => {
  const { desk } = await openForm();
  await field('Which room is quiet').fill(room);
  await field('Name of your practice').fill(by);
  await button('Save').click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(textsOf('[role=alert] p')[0]).toContain(words);
  await expect.element(field('Which room is quiet')).toHaveValue(room);
  expect(await desk.parts.kept.read('practice')).toBeUndefined();
  expect(await findFaults()).toEqual([]);
});

test('what was refused is marked in its field and named above the form', async () => {
  await openForm();
  await field('Name of your practice').fill('Hill Road');
  await field('Anything else the team should know').fill('Ring 943 476 5919.');
  await button('Save').click();
  const alert = page.getByRole('alert');
  await expect
    .element(alert.getByText('Look at “Anything else the team should know”.'))
    .toBeVisible();
  await expect
    .element(field('Anything else the team should know'))
    .toHaveAttribute('aria-invalid', 'true');
  await expect.element(field('Whom to ask about it')).not.toHaveAttribute('aria-invalid');
  await field('Anything else the team should know').fill('');
  await field('Which room is quiet').fill('943 476 5919');
  await button('Save').click();
  await expect.element(alert.getByText('Look at “Which room is quiet”.')).toBeVisible();
  await expect.element(field('Which room is quiet')).toHaveAttribute('aria-invalid', 'true');
  expect(await findFaults()).toEqual([]);
});

test('a form without words says that there is nothing to save', async () => {
  const { desk } = await openForm();
  await field('Name of your practice').fill('Hill Road');
  await button('Save').click();
  await expect
    .element(page.getByRole('alert').getByRole('heading', { name: 'Nothing to save yet' }))
    .toBeVisible();
  expect(await desk.parts.kept.read('practice')).toBeUndefined();
});

test('what is saved stands on the card, in the local voice', async () => {
  await openForm();
  await field('Which room is quiet').fill('Room 7');
  await field('Name of your practice').fill('Hill Road');
  await button('Save').click();
  await expect.element(page.getByRole('region', { name: 'How we do it here' })).toBeVisible();
  expect(textsOf('.here li')).toEqual(['Room 7']);
  expect(textOnPage()).toContain('Written by Hill Road, 22 Nov 2026');
});

test('in discreet view it names the neutral title only', () => {
  show(form(view(false), true));
  expect(textOnPage()).toContain('Before we start');
  expect(textOnPage()).not.toContain(card.title);
});

test('a note that is kept only after Hide leaves whoever shows the panel at home', async () => {
  const { panel, desk } = await openForm();
  const { practiceFiles } = desk.parts.page;
  const hideFirst = () => {
    panel.hide();
    panel.show();
    return practiceFiles();
  };
  Object.assign(desk.parts.page, { practiceFiles: hideFirst });
  await field('Which room is quiet').fill('Room 7');
  await field('Name of your practice').fill('Elm Street Surgery');
  await button('Save').click();
  await expect.poll(() => desk.parts.kept.read('practice')).toBeDefined();
  expect(panel.view.value.screen.screen).toBe('home');
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    fresh: form(view(false)),
    written: form(view(true)),
  });
});
