import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AddSource } from '#components/panel/AddSource.tsx';
import type { FoundSource, Updating } from '#lib/panel/updates.ts';
import '../../../entrypoints/sidepanel/style.css';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { show, textOnPage, textsOf } from '../../support/ui/stage.tsx';

const found: FoundSource = {
  ...{ address: 'https://cards.example/', metadata: 'https://cards.example/metadata/' },
  ...{ targets: 'https://cards.example/targets/', rootFile: '{}', title: 'Region cards' },
  ...{ layer: 'regional', rootVersion: 1, rootExpires: '2029-11-27T00:00:00Z' },
  ...{ words: ['drawer', 'chalk'], sha256: 'a'.repeat(64), rootKeys: { needed: 1, of: 1 } },
  needs: {},
};

function shown(updating: Updating | undefined): void {
  show(<AddSource updating={updating} actions={notedActions().actions} />);
}

test('an address that does not answer is not said to be asked again, and can be put right at once', async () => {
  const { panel } = await showPanel();
  panel.openPage('settings');
  await page.getByRole('button', { name: 'Add an update source' }).click();
  const address = page.getByRole('textbox', { name: 'Address of the source' });
  await address.fill('https://cards.example/');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(textOnPage()).toContain('The host of the cards did not answer.');
  expect(textOnPage()).toContain('Nothing was added. Check the address letter by letter');
  expect(textOnPage()).not.toContain('by itself');
  await expect.element(address).toHaveFocus();
  await expect.element(address).toHaveValue('https://cards.example/');
});

test('a source that was found stands with its name, to be compared', () => {
  shown({ at: 'found', found });
  expect(textsOf('dt')[0]).toBe('Name');
  expect(textsOf('dd')[0]).toBe('Region cards');
});

test('once a source was added its form is away, and the next one begins empty', async () => {
  const add = page.getByRole('button', { name: 'Add an update source' });
  const address = page.getByRole('textbox', { name: 'Address of the source' });
  shown(undefined);
  await add.click();
  await address.fill(found.address);
  shown({ at: 'found', found });
  shown({ at: 'adding', progress: undefined });
  shown({ at: 'added', title: found.title, checked: [] });
  await expect.element(address).not.toBeInTheDocument();
  await add.click();
  await expect.element(address).toHaveValue('');
});
