import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { keyOn } from '../../support/a-publishers-desk.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { gapBetween, show } from '../../support/ui/stage.tsx';

const press = (name: string) => page.getByRole('button', { name, exact: true });
const retire = press('Retire this key here');

/** The page for keys with one key, whose fold for retiring it is open. */
async function openKeys() {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/keys');
  await studio.opening.openStarter();
  await keyOn(studio, 'clinician', 'A. Okafor');
  show(<StudioApp studio={studio} />);
  await page.getByText('Hand over, retire or replace').click();
  return { saved: desk.saved, keyring: studio.signing.keyring };
}

test('a key is not retired by Enter pressed twice: the way back has the focus, and leads back', async () => {
  const { keyring } = await openKeys();
  retire.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(press('Keep it')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(retire).toHaveFocus();
  expect(keyring.keys.value[0]?.retired).toBeUndefined();
});

test('what is asked in place stands off what stands there, and a refusal off the line above it', async () => {
  await openKeys();
  await retire.click();
  const asked = page.getByRole('alert').element();
  const before = asked.parentElement?.previousElementSibling;
  expect(before && gapBetween(before, asked)).toBe(12);
  expect(getComputedStyle(asked).fontWeight).toBe('600');
  await press('Lock now').click();
  await press('Unlock').click();
  await press('Unlock').click();
  await expect
    .element(page.getByText('That is not its passphrase.', { exact: false }))
    .toBeVisible();
  const refused = page.getByRole('region', { name: 'Nothing has changed' }).element();
  expect(gapBetween(page.getByText('Locked', { exact: true }).element(), refused)).toBe(12);
});

test('a key without a backup is said to have none, and its backup is offered first', async () => {
  const { saved, keyring } = await openKeys();
  await retire.click();
  const asked = page.getByRole('alert');
  await expect.element(asked).toBeVisible();
  expect(asked.element().textContent).toMatch(/^No backup of this key was saved here/);
  await press('Save a backup first').click();
  await expect.element(press('Keep it')).toHaveFocus();
  expect([...saved.keys()]).toEqual(['key-clinician-a-okafor.json']);
  expect(asked.element().textContent).toMatch(/Its backup of 22 Nov 2026/);
  await press('Retire it').click();
  await expect.poll(() => keyring.keys.value[0]?.retired).toBe('2026-11-22');
  const said = page.getByText('Retired 22 Nov 2026. It signs nothing more here.');
  await expect.element(said).toHaveFocus();
});

const handOver = press('Save it for the next holder, and retire it here');

test('a key is not handed over by Enter pressed twice; once it is, that is said, with the focus there', async () => {
  const { saved, keyring } = await openKeys();
  handOver.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(press('Keep it')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(handOver).toHaveFocus();
  expect([saved.size, keyring.keys.value[0]?.retired]).toEqual([0, undefined]);
  await userEvent.keyboard('{Enter}');
  await press('Save it and retire it').click();
  const said = page.getByText(/^Handed over 22 Nov 2026\. Its file was saved/);
  await expect.element(said).toHaveFocus();
  expect([...saved.keys()]).toEqual(['key-clinician-a-okafor.json']);
});

const takeOff = press('Take it off this computer');

test('a retired key is not taken off by Enter pressed twice, and that it has no backup is said', async () => {
  const { keyring } = await openKeys();
  await retire.click();
  await press('Retire it').click();
  await expect.element(takeOff).toBeVisible();
  takeOff.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(press('Keep it')).toHaveFocus();
  const asked = page.getByRole('alert').element();
  expect(asked.textContent).toMatch(/^No backup of this key was saved here/);
  await userEvent.keyboard('{Enter}');
  await expect.element(takeOff).toHaveFocus();
  expect(keyring.keys.value).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  await press('Take it off').click();
  await expect.poll(() => keyring.keys.value).toEqual([]);
});
