import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { keyOn } from '../../support/a-publishers-desk.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, textOnPage } from '../../support/ui/stage.tsx';

/** The backup of a key, as another computer saved it. */
async function aKeyFile(): Promise<File> {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/keys');
  await studio.signing.keyring.backUp(await keyOn(studio, 'clinician', 'A. Okafor'));
  const [[name, text] = ['', '']] = desk.saved;
  return new File([text], name);
}

test('a key that came in from its file is said to have, and is not said to lack a backup', async () => {
  const file = await aKeyFile();
  const studio = await (await aStudioDesk()).tab('#/keys');
  await studio.opening.openStarter();
  show(<StudioApp studio={studio} />);
  await userEvent.upload(page.getByLabelText('Choose the file'), file);
  await expect
    .element(page.getByText(/^The key of A\. Okafor, clinician, is on this computer now\./))
    .toBeVisible();
  expect(textOnPage()).toContain('Brought in from its file 22 Nov 2026. That file is its backup.');
  expect(textOnPage()).not.toContain('No backup saved yet.');
  await page.getByText('Hand over, retire or replace').click();
  await page.getByRole('button', { name: 'Retire this key here', exact: true }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(textOnPage()).not.toContain('this may be the only copy');
});
