import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

test('the words that a finding offers are put in at one press, in the place of those at fault', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  studio.hearHash('#/card/consulting/start-safe');
  show(<StudioApp studio={studio} />);
  const say = page.getByLabelText('Words that can help', { exact: true });
  await say.fill('Take your time.\nCalm down.');
  await page.getByRole('button', { name: /^Try “/ }).click();
  await expect
    .element(say)
    .toHaveValue('Take your time.\nI can see this is hard. Here is what I can do.');
  await studio.editing.save();
  expect(studio.editing.view.value?.save).toBe('saved');
});
