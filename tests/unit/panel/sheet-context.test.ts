import { expect, test } from 'vitest';
import { onlySite } from '#lib/guidance/local.ts';
import { freshSettings } from '#lib/panel/settings.ts';
import { sheetContext } from '#lib/panel/sheet-context.ts';
import { makeSheets } from '#lib/panel/sheets.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { anAdjustment } from '../../support/a-card.ts';
import { aPolicy } from '../../support/a-policy.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { aSlot } from '../../support/ui/views.ts';

const card = anAdjustment({ slots: [aSlot()] });
const reader = readFromMemory(await aRelease([card]));
const slots = { [onlySite]: {}, north: { 'quiet-room': 'Ring North' }, south: {} };
const sites = [
  { id: 'north', name: 'North' },
  { id: 'south', name: 'South' },
];
const practice = aPractice([aNote(layered(card), { slots })], { sites });
const today = '2026-12-01';

/** What is printed of the practice where this is kept of settings and of a policy. */
async function printed(settings: unknown, policy: unknown): Promise<string> {
  const home = await reader.home();
  const context = sheetContext({ reader, settings, practice, policy, home }, today);
  return JSON.stringify(await makeSheets({ print: 'card', card: card.id }, context));
}

test('a sheet has the facts of the site that the organisation sets, whatever was chosen', async () => {
  const policy = { policy: aPolicy({ site: 'North' }), seen: 1 };
  expect(await printed({ ...freshSettings, site: 'south' }, policy)).toContain('Ring North');
  expect(await printed(undefined, policy)).toContain('Ring North');
});

test('a sheet has the facts of the site that was chosen, where no organisation sets one', async () => {
  expect(await printed({ ...freshSettings, site: 'north' }, undefined)).toContain('Ring North');
  expect(await printed({ ...freshSettings, site: 'south' }, undefined)).not.toContain('Ring North');
});
