import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aDraftedFile } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, textsOf } from '../../support/ui/stage.tsx';

const passphrase = 'four plain words here';

/** The Studio with somebody's key in it and a draft that waits for them, on the sign-off page. */
async function open() {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/sign-off');
  const { keyring } = studio.signing;
  const made = {
    role: 'lived-experience',
    name: 'Riverside',
    passphrase,
    again: passphrase,
  } as const;
  await keyring.make(made);
  keyring.lock();
  await studio.signing.readDraft(await aDraftedFile());
  show(<StudioApp studio={studio} />);
  return studio;
}

/** Presses Tab until something of this name has the focus; what had it on the way, by name. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await userEvent.keyboard('{Tab}');
    const at = document.activeElement;
    const label = at?.id ? document.querySelector(`label[for="${at.id}"]`) : null;
    if ((label ?? at)?.textContent?.trim().startsWith(name)) return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

test('a card is approved, and what a release still lacks is read, by keyboard alone', async () => {
  const studio = await open();
  await expect.element(page.getByRole('heading', { name: 'Sign-off' })).toBeVisible();
  await tabTo('Add Riverside from this computer');
  await userEvent.keyboard('{Enter}');
  page.getByRole('heading', { level: 1 }).element().focus();
  await tabTo('Passphrase of Riverside');
  await userEvent.keyboard(`${passphrase}{Enter}`);
  await expect.element(page.getByRole('button', { name: 'Approve this card' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('cell', { name: /^Signed/ })).toBeVisible();
  expect(textsOf('.box h2')).toContain('Who signs');

  studio.hearHash('#/publish');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Publish' })).toHaveFocus();
  await tabTo('Make new files');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
});

test('what a role that has signed wants changed stands under its signature, and with the card', async () => {
  const studio = await open();
  const { signing } = studio;
  const [key] = signing.keyring.keys.value;
  if (!key) throw new Error('a key should be there');
  await signing.listOwn(key);
  await signing.keyring.unlock(key, passphrase);
  await page.getByRole('button', { name: 'Approve this card' }).click();
  await expect.element(page.getByRole('cell', { name: /^Signed/ })).toBeVisible();
  const [row] = signing.signing.board.value;
  if (!row) throw new Error('the card should be on the board');
  const by = { role: 'lived-experience', by: 'Riverside', recordedBy: '' } as const;
  await signing.wantChange(row.changed, { ...by, note: 'Not by the door.' });
  const cell = page.getByRole('cell', { name: /^Signed.*Riverside asked for a change$/ });
  await expect.element(cell).toBeVisible();
  const notice = page.getByRole('region', { name: 'Riverside asked for a change' });
  await expect.element(notice.getByText('“Not by the door.”')).toBeVisible();
});
