import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Studio } from '#lib/studio/studio.ts';
import { aStudioDesk, type StudioDesk } from '../../support/studio/a-studio.ts';
import { waitFor } from '../../support/wait-for.ts';

const card = '#/card/consulting/start-safe';

async function anEditor(): Promise<{ desk: StudioDesk; studio: Studio }> {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  studio.hearHash(card);
  return { desk, studio };
}

function titleOf(studio: Studio): string | undefined {
  return studio.editing.view.value?.draft.title;
}

async function type(studio: Studio, title: string): Promise<void> {
  studio.editing.change({ title }, 'title');
  await studio.editing.save();
}

/** Two tabs that wrote the same card: "Mine" is kept, and "Theirs" is a copy in the other tab. */
async function aClash() {
  const { desk, studio } = await anEditor();
  const other = await desk.tab(card);
  studio.editing.change({ title: 'Mine' }, 'title');
  other.editing.change({ title: 'Theirs' }, 'title');
  await Promise.all([studio.editing.save(), other.editing.save()]);
  const theirs = () => other.editing.view.value?.clash?.theirs.title;
  await expect.poll(theirs).toBe('Mine');
  return { studio, other, theirs };
}

test('what was typed is there in a tab that is opened afterwards, and so is its undo', async () => {
  const { desk, studio } = await anEditor();
  await type(studio, 'One');
  desk.move(5_000);
  await type(studio, 'Two');
  const later = await desk.tab(card);
  expect(titleOf(later)).toBe('Two');
  await later.editing.undo();
  expect(titleOf(later)).toBe('One');
  await later.editing.undo();
  expect(titleOf(later)).toBe('Start safe');
  await later.editing.undo();
  expect(titleOf(later)).toBe('Start safe');
  await later.editing.redo();
  await later.editing.redo();
  expect(titleOf(later)).toBe('Two');
});

test('undo stops where a field was left, not at each letter', async () => {
  const { studio } = await anEditor();
  for (const title of ['S', 'St', 'Sta']) await type(studio, title);
  studio.editing.change({ why: 'It helps people.' }, 'why');
  await studio.editing.save();
  await studio.editing.undo();
  expect(titleOf(studio)).toBe('Sta');
  await studio.editing.undo();
  expect(titleOf(studio)).toBe('Start safe');
});

test('letters that come while a write is under way are written after it', async () => {
  const { desk, studio } = await anEditor();
  for (const title of ['a', 'ab', 'abc']) studio.editing.change({ title }, 'title');
  await studio.editing.save();
  expect(studio.editing.view.value?.save).toBe('saved');
  expect(titleOf(await desk.tab(card))).toBe('abc');
});

test('two tabs that write one card lose neither: one is kept as a copy', async () => {
  const { desk, studio } = await anEditor();
  const other = await desk.tab(card);
  studio.editing.change({ title: 'Mine' }, 'title');
  other.editing.change({ title: 'Theirs' }, 'title');
  await Promise.all([studio.editing.save(), other.editing.save()]);
  const clash = await waitFor(() => other.editing.view.value?.clash, { maxMs: 2_000 });
  expect(clash?.theirs.title).toBe('Mine');
  expect(titleOf(other)).toBe('Theirs');
  await type(other, 'Theirs, longer');
  expect(titleOf(await desk.tab(card))).toBe('Mine');
  await other.editing.takeCopy(clash?.copy ?? '');
  expect(titleOf(await desk.tab(card))).toBe('Theirs, longer');
  await other.editing.undo();
  expect(titleOf(other)).toBe('Mine');
});

test('of two tabs that write one card, one is compared with what the other says by now', async () => {
  const { studio, other, theirs } = await aClash();
  for (const title of ['Mine, longer', 'Mine, longer yet']) {
    await type(studio, title);
    await expect.poll(theirs).toBe(title);
  }
  await studio.editing.undo();
  await expect.poll(theirs).toBe('Start safe');
  await studio.editing.redo();
  await expect.poll(theirs).toBe('Mine, longer yet');
  expect(titleOf(other)).toBe('Theirs');
  await other.editing.takeCopy(other.editing.view.value?.clash?.copy ?? '');
  await expect.poll(() => titleOf(studio)).toBe('Theirs');
  await other.editing.undo();
  expect(titleOf(other)).toBe('Mine, longer yet');
});

test('where the other tab dropped its changes, what was published is compared, and can be used', async () => {
  const { studio, other, theirs } = await aClash();
  await studio.library.dropDraft('consulting/start-safe');
  await expect.poll(theirs).toBe('Start safe');
  await other.editing.takeTheirs();
  expect(other.editing.view.value).toMatchObject({ clash: undefined, isChanged: false });
  expect(titleOf(other)).toBe('Start safe');
  expect(other.editing.view.value?.copies.map(({ draft }) => draft.title)).toEqual(['Theirs']);
});

test('a tab in which nothing waits shows what another tab wrote', async () => {
  const { desk, studio } = await anEditor();
  const other = await desk.tab(card);
  await type(studio, 'Mine');
  await waitFor(() => titleOf(other) === 'Mine', { maxMs: 2_000 });
  expect(other.editing.view.value).toMatchObject({ clash: undefined, save: 'saved' });
});

test('what is undone and done again in one tab is so in another, where the card is listed too', async () => {
  const { desk, studio } = await anEditor();
  const other = await desk.tab(card);
  const listed = () => other.state.drafts.value.get('consulting/start-safe')?.draft.title;
  const shows = (title: string) =>
    waitFor(() => titleOf(other) === title && listed() === title, { maxMs: 2_000 });
  await type(studio, 'Mine');
  expect(await shows('Mine')).toBe(true);
  await studio.editing.undo();
  expect(await shows('Start safe')).toBe(true);
  await studio.editing.redo();
  expect(await shows('Mine')).toBe(true);
  desk.move(5_000);
  await type(other, 'Theirs');
  expect(other.editing.view.value?.clash).toBeUndefined();
});

test('the one change that a finding offers takes the place of the words', async () => {
  const { studio } = await anEditor();
  const parts = { say: ['Take your time.', 'Why did you not come?'] };
  studio.editing.change({ parts }, 'parts.say');
  await studio.editing.save();
  const offered = await waitFor(
    () => studio.editing.view.value?.findings.find(({ change }) => change)?.change,
    { maxMs: 3_000 },
  );
  expect(offered).toMatchObject({ field: 'parts.say', from: 'Why did you not come?' });
  if (offered) studio.editing.applyChange(offered);
  expect(studio.editing.view.value?.draft.parts.say).toEqual([
    'Take your time.',
    'What would make it easier?',
  ]);
});

test('a card that is not there has no editor', async () => {
  const { studio } = await anEditor();
  studio.hearHash('#/card/constructor');
  expect(studio.editing.view.value).toBeUndefined();
});
