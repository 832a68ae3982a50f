import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PanelApp } from '#components/panel/PanelApp.tsx';
import { createPanel } from '#lib/panel/panel.ts';
import { freshSettings } from '#lib/panel/settings.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aDesk } from '../../support/a-panel.ts';
import { aRelease } from '../../support/a-release.ts';
import { aSourceState } from '../../support/a-source-state.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { aManifest } from '../../support/ui/a-manifest.ts';
import { findFaults, show, textOnPage } from '../../support/ui/stage.tsx';

const card = 'consulting/start-safe';

/** A panel whose source was last asked with success eight days ago. */
async function showLongOffline() {
  const memory = readFromMemory(await aRelease());
  const lastChecked = Date.parse('2026-11-14T12:00:00Z');
  const desk = await aDesk({ ...memory, sources: async () => [aSourceState({ lastChecked })] });
  const panel = createPanel(desk.parts, {
    ...{ settings: { ...freshSettings, role: 'consulting' }, practice: undefined },
    ...{ home: await memory.home(), hidden: false, open: undefined, notice: undefined },
  });
  show(<PanelApp panel={panel} manifest={aManifest()} />);
  await panel.load();
  return panel;
}

test('the strip says that no check was made for a week, but not in discreet view', async () => {
  const panel = await showLongOffline();
  const strip = () => document.querySelector('.strip.offline');
  await expect.poll(strip).not.toBeNull();
  expect(await findFaults()).toEqual([]);
  panel.toggleDiscreet();
  await expect.poll(strip).toBeNull();
  await panel.openCard(card);
  await expect.poll(() => textOnPage()).toContain('Before we start');
  expect(strip()).toBeNull();
  panel.toggleDiscreet();
  await expect.poll(strip).not.toBeNull();
});

test('a notice stands over an open card too, and goes from there in discreet view', async () => {
  const { panel } = await showPanel({ notice: 'no-room' });
  const notice = page.getByRole('region', { name: 'There is no room to save new cards' });
  await panel.openCard(card);
  await expect.element(page.getByRole('region', { name: 'Words that can help' })).toBeVisible();
  await expect.element(notice).toBeVisible();
  panel.toggleDiscreet();
  await expect.element(notice).not.toBeInTheDocument();
  expect(textOnPage()).not.toContain('no room');
});

test('a held Escape is one press: it hides nothing, and a second press does', async () => {
  const { panel } = await showPanel();
  const press = (repeat: boolean) =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', repeat, bubbles: true }),
    );
  press(false);
  for (let held = 0; held < 5; held++) press(true);
  expect(panel.view.value.screen.screen).toBe('home');
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Escape}');
  expect(panel.view.value.screen.screen).toBe('hidden');
});
