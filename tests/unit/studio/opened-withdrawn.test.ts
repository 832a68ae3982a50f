import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { rowsOf } from '#lib/studio/library-view.ts';
import { everybodyApproves, publishFirst } from '../../support/a-signed-release.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

test('a library that is opened from published files says which of its cards they take back', async () => {
  const desks = await everybodyApproves();
  await publishFirst(desks);
  const { publishing } = desks.trainer.signing;
  const card = 'reception/quiet-place';
  const reason = 'The room is closed.';
  expect(await publishing.withdraw({ card, reason, useInstead: '' })).toBeUndefined();
  const files = publishing.repository.value?.files ?? new Map();
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  expect(await studio.opening.openFolder(files)).toMatchObject({ ok: true });
  const row = (tab: typeof studio) => rowsOf(tab.state).find(({ id }) => id === card);
  expect(row(studio)?.state).toBe('withdrawn');
  const again = await desk.tab();
  expect(row(again)?.state).toBe('withdrawn');
});
