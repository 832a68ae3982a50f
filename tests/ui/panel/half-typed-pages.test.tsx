import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accept } from '#lib/base/result.ts';
import '../../../entrypoints/sidepanel/style.css';
import type { FoundSource } from '#lib/panel/updates.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';

const found: FoundSource = {
  ...{ address: 'https://cards.example/', metadata: 'https://cards.example/metadata/' },
  ...{ targets: 'https://cards.example/targets/', rootFile: '{}', title: 'Region cards' },
  ...{ layer: 'regional', rootVersion: 1, rootExpires: '2029-11-27T00:00:00Z' },
  ...{ words: ['drawer', 'chalk'], sha256: 'a'.repeat(64), rootKeys: { needed: 1, of: 1 } },
  needs: {},
};
const half = 'https://cards.exam';
const address = page.getByRole('textbox', { name: 'Address of the source' });
const buildings = page.getByRole('textbox', { name: 'Names of your buildings' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The whole panel at Settings, with half an address typed. */
async function typed() {
  const live = await showPanel();
  live.panel.openPage('settings');
  await button('Add an update source').click();
  await address.fill(half);
  return { ...live, left: () => live.desk.parts.memory.recallWords('', 'source') };
}

test('a half-typed address is there again, though one left it by the menu, a search or Back', async () => {
  const { panel } = await typed();
  panel.openPage('about');
  await expect.element(address).not.toBeInTheDocument();
  panel.openPage('settings');
  await expect.element(address).toHaveValue(half);
  panel.find('start');
  panel.find('');
  await expect.element(address).toHaveValue(half);
  panel.back();
  panel.openPage('settings');
  await expect.element(address).toHaveValue(half);
  // It stays a form while all of it is deleted to begin anew.
  await address.fill('');
  await expect.element(address).toBeVisible();
});

test('it is gone after Cancel, and after Hide', async () => {
  const { panel, left } = await typed();
  await button('Cancel').click();
  expect(await left()).toBe('');
  await button('Add an update source').click();
  await expect.element(address).toHaveValue('');
  await address.fill(half);
  panel.hide();
  await button('Show').click();
  panel.openPage('settings');
  await expect.element(button('Add an update source')).toBeVisible();
  await expect.element(address).not.toBeInTheDocument();
});

test('it is gone once its source was added, also where one went elsewhere meanwhile', async () => {
  const { panel, desk, left } = await typed();
  const updates = await desk.parts.page.updates();
  Object.assign(updates, { add: async () => accept([]) });
  expect(await left()).toBe(half);
  panel.openPage('about');
  await panel.addSource(found);
  panel.openPage('settings');
  await expect.element(button('Add an update source')).toBeVisible();
  expect(await left()).toBe('');
});

test('half-typed names of buildings are there again, and gone once they are saved', async () => {
  const { panel, desk } = await showPanel();
  panel.openPage('practice');
  await buildings.fill('Hill Road');
  panel.openPage('settings');
  panel.openPage('practice');
  await expect.element(buildings).toHaveValue('Hill Road');
  await button('Save buildings').click();
  await expect.element(page.getByText('Saved.', { exact: true })).toBeVisible();
  await expect.poll(() => desk.parts.memory.recallWords('', 'sites')).toBe('');
  await expect.element(buildings).toHaveValue('Hill Road');
});
