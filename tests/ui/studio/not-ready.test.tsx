import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import { writeFeedbackFile } from '#lib/guidance/feedback.ts';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { findFaults, show } from '../../support/ui/stage.tsx';

const card = 'consulting/start-safe';
const told = {
  choice: 'hard-to-follow',
  note: 'AAA',
  role: 'reception',
  day: '2026-11-20',
} as const;

test.each([
  ['#/home', 'Add the situation', 'Write its name first.'],
  ['#/feedback', 'Keep the answer', 'Write the answer first.'],
  [`#/local/${card}`, 'Hide this card here', 'Write why it is hidden first.'],
  ['#/teaching', 'Print 0 cards', 'Tick the cards that you want on paper.'],
])('on %s the button “%s” says why it is not ready', async (hash, name, why) => {
  const studio = await (await aStudioDesk()).tab(hash);
  await studio.opening.openStarter();
  await studio.signing.inbox.readFeedback(writeFeedbackFile([{ ...told, card, rev: 1 }], 'Elm'));
  show(<StudioApp studio={studio} />);
  const button = page.getByRole('button', { name, exact: true });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveAccessibleDescription(why);
  await expect.element(page.getByText(why)).toHaveClass('vh');
  button.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(why)).not.toHaveClass('vh');
  await expect.element(button).toHaveFocus();
  expect(await findFaults()).toEqual([]);
});

test('a main button that is not ready looks the same under the pointer', async () => {
  show(
    <div class="studio">
      <button type="button" class="btn main" aria-disabled="true">
        Print 0 cards
      </button>
    </div>,
  );
  const button = page.getByRole('button');
  const look = () => {
    const { backgroundColor, color } = getComputedStyle(button.element());
    return { backgroundColor, color };
  };
  const before = look();
  await button.hover({ force: true });
  expect(button.element().matches(':hover')).toBe(true);
  expect(look()).toEqual(before);
});
