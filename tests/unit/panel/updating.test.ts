import { describe, expect, test } from 'vitest';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Checked, FoundSource, UpdateRefusal, Updates, Watch } from '#lib/panel/updates.ts';
import { aDesk, aPanel } from '../../support/a-panel.ts';

const found: FoundSource = {
  ...{ address: 'https://cards.example/', title: 'The region', layer: 'regional' },
  ...{ metadata: 'https://cards.example/metadata/', targets: 'https://cards.example/targets/' },
  ...{ rootFile: '{}', rootVersion: 1, rootExpires: '2027-11-22', words: [], sha256: '' },
  ...{ rootKeys: { needed: 1, of: 1 }, needs: {} },
};
type Added = Result<Checked, UpdateRefusal>;

/** A panel whose sources are added as told; what it says of updates then. */
async function adding(add: (watch: Watch, panel: { stopUpdating: () => void }) => Added) {
  const desk = await aDesk();
  const none: Updates = await desk.parts.page.updates();
  const updates: Updates = { ...none, add: async (_, watch) => add(watch, panel) };
  const page = { ...desk.parts.page, updates: async () => updates };
  const panel = await aPanel({ ...desk, parts: { ...desk.parts, page } });
  panel.chooseRole('consulting');
  panel.openPage('settings');
  await panel.addSource(found);
  const { screen } = panel.view.value;
  return screen.screen === 'settings' ? screen.updating : undefined;
}

describe('a source that is being added', () => {
  test('as it is stopped says that it was stopped', async () => {
    const said = await adding((_, panel) => {
      panel.stopUpdating();
      return refuse({ code: 'stopped' });
    });
    expect(said).toEqual({ at: 'stopped' });
  });

  test('and was there by the time that it was stopped says that it was added', async () => {
    const said = await adding((_, panel) => {
      panel.stopUpdating();
      return accept([{ title: 'The region' }]);
    });
    expect(said).toMatchObject({ at: 'added', title: 'The region' });
  });
});

test('a source that could not be removed is not said to be', async () => {
  const desk = await aDesk();
  const refusal = { code: 'database-not-readable' };
  const none: Updates = await desk.parts.page.updates();
  const updates: Updates = { ...none, remove: async () => refuse(refusal) };
  const page = { ...desk.parts.page, updates: async () => updates };
  const panel = await aPanel({ ...desk, parts: { ...desk.parts, page } });
  panel.chooseRole('consulting');
  panel.openPage('settings');
  await panel.removeSource('own-1', 'The region');
  expect(panel.view.value.screen).toMatchObject({ updating: { at: 'not-removed', refusal } });
});

/** A panel in whose settings a file of guidance was just refused. */
async function refusedFile() {
  const desk = await aDesk();
  const refusal = { code: 'zip-damaged' };
  const none: Updates = await desk.parts.page.updates();
  const updates: Updates = { ...none, bringIn: async () => refuse(refusal) };
  const page = { ...desk.parts.page, updates: async () => updates };
  const panel = await aPanel({ ...desk, parts: { ...desk.parts, page } });
  panel.chooseRole('consulting');
  panel.openPage('settings');
  await panel.bringInGuidance(new Blob([]));
  expect(panel.view.value.screen).toMatchObject({ updating: { at: 'not-brought-in', refusal } });
  return panel;
}

describe('that a file was not brought in is not said any more', () => {
  test('once the reader left the page', async () => {
    const panel = await refusedFile();
    panel.back();
    panel.openPage('settings');
    expect(panel.view.value.screen).toMatchObject({ updating: undefined });
  });

  test('once all was hidden', async () => {
    const panel = await refusedFile();
    panel.hide();
    panel.show();
    panel.openPage('settings');
    expect(panel.view.value.screen).toMatchObject({ updating: undefined });
  });

  test('beside a policy that is brought in after it', async () => {
    const panel = await refusedFile();
    await panel.readPolicyFile(new Blob([]));
    expect(panel.view.value.screen).toMatchObject({ screen: 'settings', updating: undefined });
  });
});

test('a check that goes on is still said to when the reader comes back to the page', async () => {
  const desk = await aDesk();
  const none: Updates = await desk.parts.page.updates();
  const updates: Updates = { ...none, check: () => new Promise(() => undefined) };
  const page = { ...desk.parts.page, updates: async () => updates };
  const panel = await aPanel({ ...desk, parts: { ...desk.parts, page } });
  panel.chooseRole('consulting');
  panel.openPage('settings');
  void panel.checkNow();
  panel.back();
  panel.openPage('settings');
  expect(panel.view.value.screen).toMatchObject({ updating: { at: 'checking' } });
});
