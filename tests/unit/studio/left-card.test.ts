import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Studio } from '#lib/studio/studio.ts';
import { aStudioDesk, type StudioDesk } from '../../support/studio/a-studio.ts';

const id = 'consulting/start-safe';
const card = `#/card/${id}`;

/** An editor with one card open in which letters came while the first of them were being written. */
async function typing() {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  studio.hearHash(card);
  for (const title of ['One', 'One two']) studio.editing.change({ title }, 'title');
  const work = studio.state.open.value ?? '';
  return { desk, studio, work, another: `#/card/${otherCard(studio)}` };
}

function otherCard({ state }: Studio): string {
  const other = state.work.value?.cards.find((one) => one.id !== id);
  if (!other) throw new Error('the starter should have another card');
  return other.id;
}

/** Lets the disk take nothing until what is given is called. */
function fillDisk({ store }: StudioDesk): () => void {
  const { write } = store;
  store.write = async () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  return () => {
    store.write = write;
  };
}

const shown = ({ editing }: Studio) => {
  const { draft, save } = editing.view.value ?? {};
  return { title: draft?.title, save };
};

test('the last letters of a card are kept though another is opened while it is written', async () => {
  const { desk, studio, work, another } = await typing();
  studio.hearHash(another);
  await studio.editing.save();
  expect((await desk.store.draft(work, id))?.draft.title).toBe('One two');
  studio.hearHash(card);
  expect(shown(studio)).toEqual({ title: 'One two', save: 'saved' });
  studio.editing.change({ why: 'More.' }, 'why');
  await studio.editing.save();
  expect(shown(await desk.tab(card)).title).toBe('One two');
});

test('a card that is come back to before it is kept stands as it was typed, and is kept', async () => {
  const { desk, studio, work, another } = await typing();
  studio.hearHash(another);
  studio.hearHash(card);
  expect(shown(studio)).toEqual({ title: 'One two', save: 'saving' });
  studio.editing.change({ title: 'One two three' }, 'title');
  await studio.editing.save();
  expect(shown(studio)).toEqual({ title: 'One two three', save: 'saved' });
  expect((await desk.store.draft(work, id))?.draft.title).toBe('One two three');
});

test('that a disk took nothing is not said of another card, and the words wait for their own', async () => {
  const { desk, studio, work, another } = await typing();
  await studio.editing.save();
  const makeRoom = fillDisk(desk);
  studio.editing.change({ title: 'Three' }, 'title');
  studio.hearHash(another);
  await studio.editing.save();
  expect(shown(studio).save).toBe('saved');
  expect(studio.state.notKept.value).toBe(true);
  studio.hearHash(card);
  await studio.editing.save();
  expect(shown(studio)).toEqual({ title: 'Three', save: 'not-kept' });
  studio.hearHash(another);
  await studio.editing.save();
  makeRoom();
  await studio.editing.save();
  expect(studio.state.notKept.value).toBe(false);
  expect((await desk.store.draft(work, id))?.draft.title).toBe('Three');
});

test('a card that is left for another library is kept in its own, and not shown in the other', async () => {
  const { desk, studio, work } = await typing();
  const other = await studio.opening.openEmpty('Another');
  studio.hearHash('#/card/consulting/none');
  await studio.editing.save();
  expect((await desk.store.draft(work, id))?.draft.title).toBe('One two');
  expect(studio.state.open.value).toBe(other.id);
  expect([...studio.state.drafts.value.keys()]).toEqual([]);
});

test('what was typed for a library that was taken away is not written into it again', async () => {
  const { desk, studio, work, another } = await typing();
  await studio.editing.save();
  const makeRoom = fillDisk(desk);
  studio.editing.change({ title: 'Three' }, 'title');
  studio.hearHash(another);
  await studio.editing.save();
  await studio.opening.removeWork(work);
  makeRoom();
  await studio.editing.save();
  expect(await desk.store.draft(work, id)).toBeUndefined();
});
