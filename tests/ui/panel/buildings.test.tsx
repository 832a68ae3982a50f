import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Practice } from '#lib/guidance/practice.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { findFaults, gapBetween, textOnPage, textsOf } from '../../support/ui/stage.tsx';

const sites = [
  { id: 'elm-street', name: 'Elm Street' },
  { id: 'high-street', name: 'High Street' },
];
const slots = { 'high-street': { room: 'Room 9', lead: 'Sam' } };
const practice = aPractice([aNote(layered(aCard()), { slots })], { sites });

const names = page.getByRole('textbox', { name: 'Names of your buildings' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = (name: string) => button(name).click();

/** “Our practice” of a practice with two buildings, of which one has facts of its own. */
async function openBuildings() {
  const { panel, desk } = await showPanel({ practice });
  await desk.parts.kept.keep('practice', practice);
  panel.openPage('practice');
  await expect.element(names).toHaveValue('Elm Street\nHigh Street');
  return async () => ((await desk.parts.kept.read('practice')) as Practice).sites;
}

test('a building that is renamed on its line keeps its facts, and nothing is asked', async () => {
  const kept = await openBuildings();
  await names.fill('Elm Street\nMarket Square');
  await press('Save buildings');
  await expect.element(page.getByText('Saved.')).toBeVisible();
  expect(await kept()).toEqual([sites[0], { id: 'high-street', name: 'Market Square' }]);
});

test('before a building with facts goes it is asked first, with what would no longer be shown', async () => {
  const kept = await openBuildings();
  await names.fill('Elm Street');
  await press('Save buildings');
  await expect.element(button('Go back to the list')).toHaveFocus();
  expect(textsOf('[role=alert] li')).toEqual(['High Street: Room 9; Sam']);
  // On one line: it once stood two letters to a line, in the room of a drawing.
  expect(document.querySelector('[role=alert] li')?.clientHeight).toBeLessThan(40);
  const [lead, list, rename] = document.querySelectorAll('[role=alert] :is(p, ul)');
  if (!lead || !list || !rename) throw new Error('a sentence, a list and a sentence');
  expect([gapBetween(lead, list), gapBetween(list, rename)]).toEqual([6, 6]);
  expect(await findFaults()).toEqual([]);
  await press('Go back to the list');
  await expect.element(button('Save buildings')).toHaveFocus();
  await expect.element(names).toHaveValue('Elm Street');
  expect(await kept()).toEqual(sites);
  await press('Save buildings');
  await press('Save without them');
  await expect.element(page.getByText('Saved.')).toBeVisible();
  expect(await kept()).toEqual([sites[0]]);
});

test('the question goes once the list is changed, and a building without facts goes unasked', async () => {
  const kept = await openBuildings();
  await names.fill('');
  await press('Save buildings');
  await expect.element(page.getByRole('alert')).toBeVisible();
  await names.fill('High Street');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await press('Save buildings');
  await expect.element(page.getByText('Saved.')).toBeVisible();
  expect(await kept()).toEqual([sites[1]]);
  expect(textOnPage()).not.toContain('Save the list without');
});

test('two buildings of one name are not saved: that is said in sight, and the list is marked', async () => {
  await openBuildings();
  await names.fill('Elm Street\nHigh Street\nHigh Street');
  await press('Save buildings');
  const alert = page.getByRole('alert');
  await expect.element(alert.getByText(/^Two buildings have the same name\./)).toBeVisible();
  await expect.element(names).toHaveAttribute('aria-invalid', 'true');
  await names.fill('Elm Street\nHigh Street');
  await press('Save buildings');
  await expect.element(alert).not.toBeInTheDocument();
  await expect.element(names).not.toHaveAttribute('aria-invalid');
});
