import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

/** Pastes text into a field, in the place of what stands there. */
function paste(label: string, text: string): void {
  const field = page.getByLabelText(label, { exact: true }).element();
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw field;
  field.focus();
  field.select();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  field.dispatchEvent(event);
}

test('a list pasted from a word processor stands in a card as if it had been typed', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  const card = studio.state.work.value?.cards.find(({ kind }) => kind === 'prompt');
  studio.hearHash(`#/card/${card?.id}`);
  show(<StudioApp studio={studio} />);
  const say = page.getByLabelText('Words that can help', { exact: true });
  await expect.element(say).toBeVisible();
  paste('Words that can help', '•\tYou can stop\u00a0at any time.\r\n•\tI will.');
  await expect.element(say).toHaveValue('You can stop at any time.\nI will.');
  paste('Line 1', 'Ask\u00a0first.\r\nWait.');
  await expect.element(page.getByLabelText('Line 1')).toHaveValue('Ask first. Wait.');
  expect(studio.editing.view.value?.draft.parts.say).toEqual([
    'You can stop at any time.',
    'I will.',
  ]);
});
