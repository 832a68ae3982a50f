import { useLayoutEffect, useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepFocus } from '#components/ui/keep-focus.ts';
import { show } from '../../support/ui/stage.tsx';

/** A part with a form that goes once it is sent; `said` is what stands in its place, if anything. */
function Part({ said }: { said: string }) {
  const [sent, setSent] = useState(false);
  useLayoutEffect(keepFocus, []);
  return (
    <main>
      <h1 tabIndex={-1}>A page</h1>
      <p role="status">{sent ? said : ''}</p>
      {sent ? (
        <button type="button">Begin another</button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setSent(true);
          }}
        >
          <input aria-label="Words" />
          <button type="submit">Send</button>
          <button type="button">Leave</button>
        </form>
      )}
      <button type="button">Clear everything</button>
    </main>
  );
}

async function send(said: string): Promise<void> {
  show(<Part said={said} />);
  page.getByRole('button', { name: 'Send' }).element().focus();
  await userEvent.keyboard('{Enter}');
}

test('focus goes to what is said of a press, where what was pressed goes from the page', async () => {
  await send('It was sent.');
  await expect.element(page.getByRole('status')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Begin another' })).toHaveFocus();
});

test('where nothing is said, focus goes to what stands in the place of all that went', async () => {
  await send('');
  await expect.element(page.getByRole('button', { name: 'Begin another' })).toHaveFocus();
});
