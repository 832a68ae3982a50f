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

/** A list under its own status, on a page whose head says whether all is kept. */
function Listed() {
  const [isGone, setGone] = useState(false);
  useLayoutEffect(keepFocus, []);
  return (
    <main>
      <h1 tabIndex={-1}>A page</h1>
      <p role="status">{isGone ? 'Saving…' : 'Saved.'}</p>
      <section>
        {isGone ? null : (
          <div>
            <button type="button">Change</button>
            <button type="button" onClick={() => setGone(true)}>
              Remove
            </button>
          </div>
        )}
        <p role="status">{isGone ? 'It was removed.' : ''}</p>
      </section>
    </main>
  );
}

test('of all that is said at that moment, focus goes to what stands nearest to what went', async () => {
  show(<Listed />);
  page.getByRole('button', { name: 'Remove' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('It was removed.')).toHaveFocus();
});

const choices = (count: number) =>
  Array.from({ length: count }, (_, at) => (
    <button key={`choice-${at}`} type="button">
      Choice {at + 1}
    </button>
  ));

/** A way in that is away while it works, with `above` choices further up and others below. */
function Bringing({ above, works }: { above: number; works: boolean }) {
  useLayoutEffect(keepFocus, []);
  return (
    <main>
      <h1 tabIndex={-1}>A page</h1>
      {choices(above)}
      <section>
        {works ? <button type="button">Stop</button> : null}
        {works ? null : <input aria-label="Bring in" />}
      </section>
      <button type="button">Next</button>
    </main>
  );
}

test('what came in the place of what went has focus, whatever came or went further up', async () => {
  show(<Bringing above={1} works={false} />);
  page.getByLabelText('Bring in').element().focus();
  show(<Bringing above={4} works />);
  await expect.element(page.getByRole('button', { name: 'Stop' })).toHaveFocus();
  show(<Bringing above={1} works={false} />);
  await expect.element(page.getByLabelText('Bring in')).toHaveFocus();
});

/** Something that is taken out, by which choices come further up; at the end of the page, or not. */
function TakenOut({ isOut, isLast }: { isOut: boolean; isLast: boolean }) {
  useLayoutEffect(keepFocus, []);
  return (
    <main>
      <h1 tabIndex={-1}>A page</h1>
      {choices(isOut ? 3 : 0)}
      <button type="button">Before</button>
      <section>{isOut ? null : <button type="button">Take it out</button>}</section>
      {isLast ? null : <button type="button">After</button>}
    </main>
  );
}

test.each([
  ['After', false],
  ['Before', true],
])('where nothing came in its place, the stop %s it has focus', async (name, isLast) => {
  show(<TakenOut isOut={false} isLast={isLast} />);
  page.getByRole('button', { name: 'Take it out' }).element().focus();
  show(<TakenOut isOut isLast={isLast} />);
  await expect.element(page.getByRole('button', { name })).toHaveFocus();
});
