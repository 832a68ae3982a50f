import { openCard, openStarter } from '../support/studio/drive.ts';
import { expect, test } from '../support/studio/test.ts';

const card = 'consulting/after-the-birth';

test('undo and redo reach back over a kill', async ({ studioSession: session }) => {
  let studio = session.studio();
  await openStarter(studio);
  await openCard(studio, card);
  const before = await studio.getByLabel('Title', { exact: true }).inputValue();
  await studio.getByLabel('Title', { exact: true }).fill('Another title');
  await expect(studio.getByText(/Saved \d\d:\d\d on this computer/)).toBeVisible();
  studio = await session.restart({ killed: true, hash: `#/card/${card}` });
  await expect(studio.getByLabel('Title', { exact: true })).toHaveValue('Another title');
  await studio.getByRole('button', { name: 'Undo' }).click();
  await expect(studio.getByLabel('Title', { exact: true })).toHaveValue(before);
  await studio.getByRole('button', { name: 'Redo' }).click();
  await expect(studio.getByLabel('Title', { exact: true })).toHaveValue('Another title');
});
