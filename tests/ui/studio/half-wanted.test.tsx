import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aDraftedCard, aDraftedFile } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

const what = page.getByRole('textbox', { name: 'What should change' });
const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('a change that somebody is about to ask for is there again after a look elsewhere, until it is written down', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/sign-off');
  const cards = [aDraftedCard(), aDraftedCard({ id: 'consulting/two', title: 'The second card' })];
  await studio.signing.readDraft(await aDraftedFile(cards));
  show(<StudioApp studio={studio} />);
  await page.getByText('Ask for a change').click();
  expect(leaves()).toBe(true);
  await what.fill('Say it shorter.');
  await expect.poll(leaves).toBe(false);
  studio.hearHash('#/sign-off/consulting/two');
  await expect.element(page.getByRole('heading', { name: /^The second card:/ })).toHaveFocus();
  await expect.element(what).not.toBeInTheDocument();
  studio.hearHash('#/library');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  studio.hearHash('#/sign-off');
  await expect.element(what).toHaveValue('Say it shorter.');
  await page.getByRole('textbox', { name: 'Who asks' }).fill('Riverside');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect.element(page.getByText('Written down.')).toHaveRole('status');
  await expect.element(what).toHaveValue('');
  await expect.poll(leaves).toBe(true);
});

test('what looked like patient data is said to be taken out of a change that is asked for', async () => {
  const studio = await (await aStudioDesk()).tab('#/sign-off');
  await studio.signing.readDraft(await aDraftedFile());
  show(<StudioApp studio={studio} />);
  await page.getByText('Ask for a change').click();
  await what.fill('Not the corner. Ring 07700 900123.');
  await page.getByRole('textbox', { name: 'Who asks' }).fill('Riverside');
  await page.getByRole('button', { name: 'Write it down' }).click();
  const said = 'Written down. What looked like a phone number was taken out and not kept.';
  await expect.element(page.getByText(said)).toHaveRole('status');
});
