import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

test('cards without a title are called that in every list, with their ids to tell them apart', async () => {
  const studio = await (await aStudioDesk()).tab('#/library');
  await studio.opening.openStarter();
  const start = { kind: 'prompt', audience: ['consulting'], title: '' } as const;
  const ids = [await studio.library.addCard(start), await studio.library.addCard(start)];
  const situations = [studio.state.work.value?.front.situations[0]?.id ?? ''];
  for (const id of ids) {
    studio.hearHash(`#/card/${id}`);
    studio.editing.change({ situations }, 'situations');
    await studio.editing.save();
  }
  await expect.poll(() => studio.signing.signing.board.value).toHaveLength(2);
  show(<StudioApp studio={studio} />);
  for (const hash of ['library', 'sign-off', `situation/${situations[0]}`]) {
    studio.hearHash(`#/${hash}`);
    for (const id of ids) {
      const link = page.getByRole('link', { name: `Card without a title (${id})` });
      await expect.element(link.first()).toBeVisible();
    }
  }
  studio.hearHash('#/review');
  for (const id of ids) {
    const tick = page.getByRole('checkbox', { name: `Card without a title (${id})` });
    await expect.element(tick).toBeVisible();
  }
});
