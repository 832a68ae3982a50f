import '@preact/signals';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { KeysScreen } from '#components/studio/KeysScreen.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, textOnPage } from '../../support/ui/stage.tsx';

const passphrase = 'four plain words here';
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The page for keys of a computer, which follows what is done there. */
async function keysPage() {
  const desk = await aStudioDesk();
  const { keyring } = (await desk.tab('#/keys')).signing;
  const Page = () => {
    const view = { keys: keyring.keys.value, open: undefined, minutesLeft: 1, persisted: true };
    return <KeysScreen view={view} actions={keyring} />;
  };
  show(<Page />);
}

async function makeKey(name: string): Promise<void> {
  await page.getByRole('radio', { name: /^Clinician/ }).click();
  await page.getByLabelText('Your name, or the group’s').fill(name);
  await page.getByLabelText('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabelText('The same passphrase again').fill(passphrase);
  await button('Make the key').click();
}

test('whoever makes a key goes on from its backup, which is asked for until it is saved', async () => {
  await keysPage();
  expect(textOnPage()).not.toContain('The key is made.');
  await makeKey('L. Grant');
  await expect.element(button('Save a backup')).toHaveFocus();
  await expect.element(page.getByText('The key is made. Save its backup now.')).toBeVisible();
  await button('Save a backup').click();
  await expect.poll(textOnPage).not.toContain('The key is made.');
  await makeKey('A. Okafor');
  await expect.element(button('Save a backup').nth(1)).toHaveFocus();
  await expect.element(page.getByLabelText('Passphrase', { exact: true })).toHaveValue('');
});
