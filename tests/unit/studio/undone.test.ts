import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const id = 'consulting/start-safe';

/** A tab in which a card was changed, and the change undone. */
async function anUndoneChange() {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  studio.hearHash(`#/card/${id}`);
  studio.editing.change({ title: 'Another title' }, 'title');
  await studio.editing.save();
  const row = () => studio.library.view.value.rows.find((one) => one.id === id);
  expect(row()).toMatchObject({ state: 'draft', rev: 2 });
  await studio.editing.undo();
  return { desk, studio, row };
}

test('a card whose changes are all undone stands in the library as it was published, as in Sign-off', async () => {
  const { desk, studio, row } = await anUndoneChange();
  expect(row()).toMatchObject({ state: 'published', rev: 1, saved: undefined, isNew: false });
  expect(studio.library.view.value.counts).toMatchObject({ draft: 0 });
  await expect.poll(() => row()?.checks).toBeDefined();
  await expect.poll(() => studio.signing.signing.changed.value).toEqual([]);
  const later = await desk.tab(`#/card/${id}`);
  expect(later.library.view.value.counts).toMatchObject({ draft: 0 });
  expect(later.editing.view.value).toMatchObject({ isChanged: false, canRedo: true });
  await later.editing.redo();
  expect(later.editing.view.value).toMatchObject({ isChanged: true, canRedo: false });
  expect(later.library.view.value.counts).toMatchObject({ draft: 1 });
});

test('a card that is left out of the next release is to be removed, though its words are as published', async () => {
  const { studio, row } = await anUndoneChange();
  await studio.library.removeCard(id, true);
  expect(row()).toMatchObject({ state: 'to-be-removed' });
  expect(studio.editing.view.value).toMatchObject({ isChanged: true, removed: true });
  await studio.library.removeCard(id, false);
  expect(row()).toMatchObject({ state: 'published' });
});
