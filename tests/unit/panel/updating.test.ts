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
