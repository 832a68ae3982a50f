import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../entrypoints/sidepanel/style.css';
import { showPanel } from '../../support/ui/a-live-panel.tsx';

const card = 'consulting/start-safe';
const radio = (name: string) => page.getByRole('radio', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const note = page.getByRole('textbox', { name: 'A note, if you like' });

/** The whole panel at the form to tell of a card. */
async function openForm() {
  const live = await showPanel();
  await live.panel.openCard(card);
  await live.panel.openTell(card);
  await expect.element(note).toBeVisible();
  return live;
}

test('a card that is hidden here is still said to be so after another choice, and on coming back', async () => {
  const { panel } = await openForm();
  await radio('Unsafe or wrong').click();
  await button('Hide this card here now').click();
  await radio('Out of date').click();
  await radio('Unsafe or wrong').click();
  await expect.element(button('Show it again')).toBeVisible();
  await expect.element(button('Hide this card here now')).not.toBeInTheDocument();
  await panel.openCard(card);
  await panel.openTell(card);
  await radio('Unsafe or wrong').click();
  await expect.element(page.getByText(/^This card is hidden here now\./)).toBeVisible();
  // Nobody pressed anything: focus stays where they choose.
  await expect.element(radio('Unsafe or wrong')).toHaveFocus();
  await button('Show it again').click();
  await panel.openCard(card);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Start safe');
  await expect.element(button('Pin')).toBeVisible();
});

test('what is told by two presses at once is kept once', async () => {
  const { desk } = await openForm();
  await radio('Out of date').click();
  await note.fill('The second line.');
  const keep = button('Keep this').element() as HTMLButtonElement;
  keep.click();
  keep.click();
  await expect.element(page.getByText(/^Thank you\./)).toBeVisible();
  await expect.poll(() => desk.parts.kept.read('feedback')).toHaveLength(1);
});
