import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { localRefusals } from '#lib/words/local-form.ts';
import '../../../entrypoints/studio/style.css';
import { box, openAt, press } from '../../support/studio/half-typing.tsx';
import { findFaults } from '../../support/ui/stage.tsx';

test('a reason that cannot be kept is said in sight, its field is marked, and the words stay', async () => {
  const studio = await openAt('#/local/consulting/start-safe');
  const [why, alert] = [box('Why it is hidden'), page.getByRole('alert')];
  for (const [reason, code] of [
    ['NHS number 943 476 5919, complained', 'local-names-a-person'],
    ['See https://x.example', 'local-not-allowed'],
  ] as const) {
    await why.fill(reason);
    await press('Hide this card here');
    const { heading, words } = localRefusals[code];
    await expect.element(alert).toHaveTextContent(`${heading}${words}`);
    await expect.element(why).toHaveAttribute('aria-invalid', 'true');
    await expect.element(why).toHaveValue(reason);
  }
  expect(studio.state.practice.value.entries).toEqual([]);
  expect(await findFaults()).toEqual([]);
  await why.fill('We do this another way.');
  await press('Hide this card here');
  await expect.element(alert).not.toBeInTheDocument();
  expect(studio.state.practice.value.entries).toMatchObject([{ op: 'hide' }]);
  await press('Show it again');
  await expect.element(why).not.toHaveAttribute('aria-invalid');
});
