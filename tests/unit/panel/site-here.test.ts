import { expect, test } from 'vitest';
import { onlySite, siteHere } from '#lib/guidance/local.ts';
import { sitesNamed } from '#lib/guidance/sites.ts';
import { freshSettings } from '#lib/panel/settings.ts';
import { localOf } from '#lib/studio/practice-view.ts';
import { anAdjustment } from '../../support/a-card.ts';
import { aDesk, aPanel } from '../../support/a-panel.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aSummaryOf } from '../../support/a-summary.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

const elm = sitesNamed(['Elm Street']);
const both = sitesNamed(['Elm Street', 'High Street']);
const slot = { id: 'room', ask: 'Which?', kind: 'place', required: true, onTile: true } as const;
const card = anAdjustment({ id: 'reception/quiet-place', slots: [slot] });
const slots = { 'elm-street': { room: 'Room 4' }, 'high-street': { room: 'Room 9' } };
const practice = (sites = both) => aPractice([aNote(layered(card), { slots })], { sites });

test.each([
  ['the one that was chosen', both, 'high-street', 'high-street'],
  ['the one of the name that policy gives', both, ' High Street ', 'high-street'],
  ['the only one, whichever was chosen before', elm, 'high-street', 'elm-street'],
  ['the only one, where none was chosen', elm, undefined, 'elm-street'],
  ['none of several, where the chosen one is gone', both, 'low-street', onlySite],
  ['none, where the practice names none', [], 'high-street', onlySite],
])('the building whose facts hold is %s', (_, sites, chosen, here) => {
  expect(siteHere({ sites }, chosen)).toBe(here);
});

test('an id is taken at its word before a name that reads the same', () => {
  const sites = [
    { id: 'high-street', name: 'Market' },
    { id: 'market', name: 'Market Hall' },
  ];
  expect(siteHere({ sites }, 'market')).toBe('market');
});

test('of a list cut to one, the facts of that one show in panel and Studio, and no others', async () => {
  const desk = await aDesk();
  const settings = { ...freshSettings, role: 'reception', site: 'high-street' };
  const panel = await aPanel(desk, { settings, practice: practice() });
  expect(panel.settings.value.site).toBe('high-street');
  panel.hearPractice(practice(elm));
  expect(panel.settings.value.site).toBe('elm-street');
  expect(localOf(card, aSummaryOf(card), practice(elm)).answers).toMatchObject([
    { text: 'Room 4' },
  ]);
  expect(localOf(card, aSummaryOf(card), practice()).answers).toEqual([]);
});
