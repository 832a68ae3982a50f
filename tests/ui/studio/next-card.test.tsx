import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aDraftedCard, aDraftedFile } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

const passphrase = 'four plain words here';
const cards = [
  aDraftedCard(),
  aDraftedCard({ id: 'consulting/two', title: 'The second card' }),
  aDraftedCard({ id: 'consulting/three', title: 'The third card' }),
];

/** The sign-off page with somebody's key unlocked, and cards that wait for them. */
async function open(drafted = cards) {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/sign-off');
  const { keyring, listOwn, readDraft } = studio.signing;
  const role = 'lived-experience';
  const made = await keyring.make({ role, name: 'Riverside', passphrase, again: passphrase });
  if (!made.ok) throw new Error(made.refusal.code);
  await readDraft(await aDraftedFile(drafted));
  await listOwn(made.value);
  await keyring.unlock(made.value, passphrase);
  show(<StudioApp studio={studio} />);
  const go = () => studio.hearHash(location.hash);
  window.addEventListener('hashchange', go, { once: true });
  await expect.element(page.getByText('Checks are clear')).toBeVisible();
  return studio;
}

const approve = page.getByRole('button', { name: 'Approve this card' });
const next = page.getByRole('link', { name: /^Next card:/ });

test('an approval leads on, by the key already pressed, to the next card that waits for the same person', async () => {
  await open();
  await expect.element(approve).toBeVisible();
  await expect.element(next).not.toBeInTheDocument();
  approve.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(next).toHaveFocus();
  await expect.element(next).toHaveTextContent('Next card: The third card');
  const said = 'You approved this card as Riverside, lived experience. 2 more cards wait for you.';
  await expect.element(page.getByText(said)).toHaveRole('status');
  await expect.element(approve).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  const heading = page.getByRole('heading', { name: 'The third card: what has changed' });
  await expect.element(heading).toHaveFocus();
  await expect.element(approve).toBeVisible();
});

test('after the last card that waits nothing leads on', async () => {
  await open([aDraftedCard()]);
  await approve.click();
  await expect.element(page.getByText(/^You approved this card as Riverside/)).toBeVisible();
  await expect.element(next).not.toBeInTheDocument();
  await expect.element(page.getByText(/waits? for you/)).not.toBeInTheDocument();
});

test('whoever asks for a change of a card is led on too, and may still approve it', async () => {
  const studio = await open();
  const [row] = studio.signing.signing.board.value;
  if (!row) throw new Error('a card should be on the board');
  const by = { by: 'Riverside', recordedBy: '' };
  const want = { ...by, role: 'lived-experience', note: 'Say it shorter.' } as const;
  await studio.signing.wantChange(row.changed, want);
  await expect.element(next).toBeVisible();
  await expect.element(approve).toBeVisible();
  expect(document.querySelectorAll('.sign .btn.main')).toHaveLength(1);
});
