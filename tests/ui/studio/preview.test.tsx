import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

const previewed = () => document.querySelector('iframe')?.contentDocument?.body.innerText ?? '';

test('a step stands in the preview from the first letter of its heading, before it has lines', async () => {
  const studio = await (await aStudioDesk()).tab();
  await studio.opening.openEmpty('Elm Street');
  const start = { kind: 'guidance', audience: ['practice'], title: 'Pay fairly' } as const;
  const id = await studio.library.addCard(start);
  studio.hearHash(`#/card/${id}`);
  show(<StudioApp studio={studio} />);
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabelText('Heading of step 1').fill('Before');
  await expect.poll(previewed).toContain('Before');
  await page.getByLabelText('Lines of step 1').fill('Ask how people want to be paid.');
  await expect.poll(previewed).toContain('Ask how people want to be paid.');
});
