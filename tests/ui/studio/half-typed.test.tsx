import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aDraftedCard, aDraftedFile } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

/** Whether the browser would ask before it closes the tab. */
const asksFirst = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

async function openAt(hash: string) {
  const desk = await aStudioDesk();
  const studio = await desk.tab(hash);
  const cards = [aDraftedCard(), aDraftedCard({ id: 'consulting/two', title: 'The second card' })];
  await studio.signing.readDraft(await aDraftedFile(cards));
  show(<StudioApp studio={studio} />);
  return studio;
}

test('a new card that is half begun is there again after a look elsewhere, until it is made', async () => {
  const studio = await openAt('#/new');
  const title = page.getByLabelText('Title', { exact: true });
  await title.fill('The side');
  await page.getByRole('radio', { name: 'Pathway: who to call, and how' }).click();
  await expect.poll(asksFirst).toBe(true);
  studio.hearHash('#/library');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  studio.hearHash('#/new');
  await expect.element(title).toHaveValue('The side');
  await expect
    .element(page.getByRole('radio', { name: 'Pathway: who to call, and how' }))
    .toBeChecked();
  await title.fill('The side door');
  await page.getByRole('button', { name: 'Make the card' }).click();
  await expect.poll(() => [...studio.state.drafts.value.keys()]).toContain('pathway/the-side-door');
  await expect.poll(asksFirst).toBe(false);
  studio.hearHash('#/library');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  studio.hearHash('#/new');
  await expect.element(title).toHaveValue('');
});

test('a meeting that is half written down is there again after a look elsewhere', async () => {
  const studio = await openAt('#/sign-off');
  const by = page.getByRole('textbox', { name: 'Who wrote it down' }).first();
  await page.getByText('Record a meeting').click();
  expect(asksFirst()).toBe(false);
  await by.fill('Sam');
  await expect.poll(asksFirst).toBe(true);
  studio.hearHash('#/sign-off/consulting/two');
  await expect.element(page.getByRole('heading', { name: /^The second card:/ })).toHaveFocus();
  await expect.element(by).not.toBeInTheDocument();
  studio.hearHash('#/sign-off');
  await expect.element(by).toHaveValue('Sam');
  await by.fill('');
  await expect.poll(asksFirst).toBe(false);
});
