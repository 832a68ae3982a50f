import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import type { Studio } from '#lib/studio/studio.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { keyOn, passphrase } from '../../support/a-publishers-desk.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

/** A screen of the Studio, on a computer that has the locked key of a publisher. */
async function openAt(hash: string) {
  const desk = await aStudioDesk();
  const studio = await desk.tab(hash);
  await studio.opening.openInstalled();
  await keyOn(studio, 'publisher', 'L. Grant');
  studio.signing.keyring.lock();
  show(<StudioApp studio={studio} />);
  return studio;
}

/** Puts those on the list whom a release needs, as if each had sent the part of their key. */
async function listSigners(studio: Studio): Promise<void> {
  const roles = ['lived-experience', 'clinical-safety', 'trainer'] as const;
  for (const role of roles) {
    const key = await keyOn(studio, role, `Holder of ${role}`);
    await studio.signing.listOwn(key);
    await studio.signing.keyring.retire(key);
  }
}

const press = (name: string) => page.getByRole('button', { name, exact: true });

/** Presses a button by its key, as whoever has no mouse does. */
async function pressByKey(name: string): Promise<void> {
  press(name).element().focus();
  await userEvent.keyboard('{Enter}');
}

test('whoever unlocks a key under Keys types its passphrase at once, and loses no place after', async () => {
  await openAt('#/keys');
  await expect.element(press('Unlock')).toBeVisible();
  await pressByKey('Unlock');
  await expect.element(page.getByLabelText('Passphrase of L. Grant')).toHaveFocus();
  await userEvent.keyboard(`${passphrase}{Enter}`);
  await expect.element(press('Lock now')).toBeVisible();
  expect(document.activeElement).not.toBe(document.body);
});

test('on Publish, focus goes from a passphrase to the lock, and from an act to what came of it', async () => {
  await listSigners(await openAt('#/publish'));
  await page.getByText('Unlock L. Grant, publisher').click();
  await page.getByLabelText('Passphrase of L. Grant').fill(passphrase);
  await userEvent.keyboard('{Enter}');
  await expect.element(press('Lock now')).toHaveFocus();
  await pressByKey('Make new files');
  const out = page.getByRole('status').filter({ hasText: 'The files of a new publisher' });
  await expect.element(out).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(press('Save as a zip')).toHaveFocus();
});

const eight = Array.from({ length: 8 }, (_, at) =>
  aCard({ id: `reception/tile-${at + 1}`, title: `Tile ${at + 1}`, audience: ['reception'] }),
);
const { home } = aFront();
const synonyms = [
  ['upset', 'crying'],
  ['gp', 'doctor'],
];
const full = {
  front: aFront({ home: { ...home, tiles: eight.map(({ id }) => id) } }),
  ...{ cards: eight, released: '2026-11-22' },
};

test.each([
  ['#/home', 'Remove Tile 8', 'Tile 8 was removed.'],
  ['#/search-words', 'Take it away Group 2', 'Group 2 was removed.'],
])('on %s, what is removed is said where it stood, with focus there', async (hash, name, said) => {
  const studio = await (await aStudioDesk(full)).tab(hash);
  await studio.opening.openInstalled();
  studio.fronting.change('synonyms', (front) => ({ ...front, synonyms }));
  show(<StudioApp studio={studio} />);
  await pressByKey(name);
  await expect.element(page.getByText(said)).toHaveFocus();
});
