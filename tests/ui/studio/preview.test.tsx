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

test('the print preview names the edition until a word is changed, and then says that it is a draft', async () => {
  const studio = await (await aStudioDesk()).tab();
  await studio.opening.openStarter();
  studio.hearHash(`#/card/${studio.state.work.value?.cards[0]?.id}`);
  show(<StudioApp studio={studio} />);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect.poll(previewed).toContain('Guidance 2026.11.');
  await page.getByLabelText('Why this card').fill('It helps a great deal.');
  await expect.poll(previewed).toContain('Draft: nobody has signed an edition with these words.');
  expect(previewed()).not.toContain('Guidance 2026.11.');
});
