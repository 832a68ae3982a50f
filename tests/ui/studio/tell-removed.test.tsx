import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TellRemoved } from '#components/studio/TellRemoved.tsx';
import { approveRefusalInWords, signOffWords as words } from '#lib/words/sign-off.ts';
import '../../../entrypoints/studio/style.css';
import { aDraftedFile } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { box, press } from '../../support/studio/half-typing.tsx';
import { findFaults, show } from '../../support/ui/stage.tsx';

/** The form for a card that goes, over a library with one card that changed. */
async function aForm() {
  const { signing } = await (await aStudioDesk()).tab();
  await signing.readDraft(await aDraftedFile());
  const [row] = signing.signing.board.value;
  if (!row) throw new Error('the card should be on the board');
  show(
    <main>
      <h1>Sign-off</h1>
      <TellRemoved row={row} onTell={signing.tell} />
    </main>,
  );
  return { asks: () => signing.signing.book.value.asks };
}

test('a name that cannot be kept is said in sight, its field is marked, and the words stay', async () => {
  const { asks } = await aForm();
  const [who, alert] = [box('Who was told'), page.getByRole('alert')];
  const why = approveRefusalInWords({ code: 'told-needs-name' });
  for (const name of ['Riverside, https://x.example', ' ']) {
    await who.fill(name);
    await press(words.tell);
    await expect.element(alert).toHaveTextContent(`${words.notWritten}${why}`);
    await expect.element(who).toHaveAttribute('aria-invalid', 'true');
    await expect.element(who).toHaveValue(name);
  }
  expect(asks()).toEqual([]);
  expect(await findFaults()).toEqual([]);
  await who.fill('Riverside  Voices');
  await press(words.tell);
  await expect.element(who).toHaveValue('');
  await expect.element(who).not.toHaveAttribute('aria-invalid');
  await expect.element(alert).not.toBeInTheDocument();
  expect(asks()).toMatchObject([{ state: 'told', by: 'Riverside Voices' }]);
});
