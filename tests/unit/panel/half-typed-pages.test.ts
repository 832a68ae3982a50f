import { expect, test } from 'vitest';
import { createMemory } from '#lib/panel/memory.ts';
import type { Panel } from '#lib/panel/panel.ts';
import { freshSettings, type Settings } from '#lib/panel/settings.ts';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';
import { brokenKeyValue } from '../../support/memory-key-value.ts';

const address = 'https://cards.example/';
const leftOn = async (panel: Panel, name: 'settings' | 'practice') => {
  panel.openPage(name);
  await settled();
  const { screen } = panel.view.value;
  return screen.screen === name ? screen.halfTyped : screen.screen;
};
const typed = async (settings = aSetting()) => {
  const desk = await aDesk();
  const panel = await aPanel(desk, { settings });
  panel.openPage('settings');
  panel.typeHalf(address, 'source');
  await settled();
  return { desk, panel };
};

function aSetting(rest: Partial<Settings> = {}): Settings {
  return { ...freshSettings, role: 'consulting', ...rest };
}

test('half-typed words of a page wait ten minutes for their form, and are for no other', async () => {
  const { desk } = await typed();
  desk.move(9 * 60_000);
  const again = await aPanel(desk, { settings: aSetting() });
  expect(await leftOn(again, 'practice')).toBe('');
  expect(await leftOn(again, 'settings')).toBe(address);
  desk.move(60_000);
  expect(await leftOn(again, 'settings')).toBe('');
});

test('they are gone after Hide, and at a discreet start', async () => {
  const { desk, panel } = await typed();
  panel.hide();
  await settled();
  panel.show();
  expect(await leftOn(panel, 'settings')).toBe('');
  panel.typeHalf(address, 'source');
  await settled();
  await aPanel(desk, { settings: aSetting({ discreetAtStart: true }) });
  expect(await leftOn(panel, 'settings')).toBe('');
});

test('they do not come over what somebody types before they are recalled', async () => {
  const { desk } = await typed();
  const again = await aPanel(desk, { settings: aSetting() });
  again.openPage('settings');
  again.typeHalf('https://other', 'source');
  await settled();
  expect(again.view.value.screen).toMatchObject({ halfTyped: 'https://other' });
});

test('a page opens, empty, also where nothing can be remembered', async () => {
  const desk = await aDesk();
  const memory = createMemory(brokenKeyValue(), Promise.resolve('window'), desk.parts.clock);
  const { recallWords } = memory;
  const parts = { ...desk.parts, memory: { ...desk.parts.memory, recallWords } };
  const panel = await aPanel({ ...desk, parts }, { settings: aSetting() });
  expect(await leftOn(panel, 'settings')).toBe('');
});
