import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { gapBetween, show } from '../../support/ui/stage.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('before a card that was never published goes, it is said that all of it goes', async () => {
  const studio = await (await aStudioDesk()).tab('#/library');
  await studio.opening.openStarter();
  const title = 'A seat by the door';
  await studio.library.addCard({ kind: 'prompt', audience: ['practice'], title });
  const added = () => studio.library.view.value.rows.find((row) => row.title === title);
  studio.hearHash(`#/card/${added()?.id}`);
  show(<StudioApp studio={studio} />);
  await button('Take this card away').click();
  const asked = page.getByText(/^This card and all its words go from this library\./);
  await expect.element(asked).toBeVisible();
  const beside = page.getByRole('link', { name: 'Rehearse' }).element();
  expect(gapBetween(beside, asked.element())).toBeGreaterThan(8);
  await button('Keep the card').click();
  await expect.element(button('Take this card away')).toHaveFocus();
  await button('Take this card away').click();
  await button('Take it away').click();
  await expect.poll(added).toBeUndefined();
});
