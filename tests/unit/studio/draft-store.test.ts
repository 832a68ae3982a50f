import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openStudioDatabase } from '#lib/store/studio-database.ts';
import { type Draft, draftOf } from '#lib/studio/draft.ts';
import { createDraftStore, type DraftStore, type DraftWrite } from '#lib/studio/draft-store.ts';
import type { DraftRow } from '#lib/studio/work.ts';
import { aCard } from '../../support/a-card.ts';

const before = draftOf(aCard());
let databases = 0;

async function aStore(): Promise<DraftStore> {
  databases += 1;
  const opened = await openStudioDatabase(`studio-${databases}`);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return createDraftStore(opened.value);
}

function titled(title: string): Draft {
  return { ...before, title };
}

function aWrite(title: string, rest: Partial<DraftWrite> = {}): DraftWrite {
  const draft = titled(title);
  return { known: undefined, draft, before, step: 'new', writer: 'one tab', now: 1, ...rest };
}

async function written(store: DraftStore, write: DraftWrite): Promise<DraftRow> {
  const done = await store.write(write, 'work');
  if (!done.ok) throw new Error('another tab stood in the way');
  return done.row;
}

test('undo goes back step by step to what was there at first, and redo goes on again', async () => {
  const store = await aStore();
  let row: DraftRow | undefined = await written(store, aWrite('One'));
  row = await written(store, aWrite('Two', { known: row }));
  const titles: string[] = [];
  for (const by of [-1, -1, 1, 1] as const) {
    row = row && (await store.move(row, by, { writer: 'one tab', now: 2 }));
    titles.push(row?.draft.title ?? '');
  }
  expect(titles).toEqual(['One', before.title, 'One', 'Two']);
  expect(row && (await store.move(row, 1, { writer: 'one tab', now: 2 }))).toBeUndefined();
});

test('typing on in one field stays one step', async () => {
  const store = await aStore();
  const row = await written(store, aWrite('O'));
  const longer = await written(store, aWrite('One', { known: row, step: 'same' }));
  const back = await store.move(longer, -1, { writer: 'one tab', now: 2 });
  expect(back?.draft.title).toBe(before.title);
});

test('a change after undo ends what redo could reach', async () => {
  const store = await aStore();
  const one = await written(store, aWrite('One'));
  const two = await written(store, aWrite('Two', { known: one }));
  const back = await store.move(two, -1, { writer: 'one tab', now: 2 });
  const three = await written(store, aWrite('Three', { known: back }));
  expect(await store.move(three, 1, { writer: 'one tab', now: 2 })).toBeUndefined();
  expect((await store.move(three, -1, { writer: 'one tab', now: 2 }))?.draft.title).toBe('One');
});

test('a tab that has not seen the latest words is kept from writing over them', async () => {
  const store = await aStore();
  const mine = await written(store, aWrite('Mine'));
  const theirs = await written(store, aWrite('Theirs', { known: mine, writer: 'another tab' }));
  expect(await store.write(aWrite('Mine too', { known: mine }), 'work')).toEqual({
    ok: false,
    theirs,
  });
  expect((await store.draft('work', before.id))?.draft.title).toBe('Theirs');
});

test('libraries do not mix, and one that is taken away takes its drafts along', async () => {
  const store = await aStore();
  await written(store, aWrite('One'));
  expect(await store.drafts('wor')).toEqual([]);
  expect(await store.drafts('work')).toHaveLength(1);
  await store.removeWork('work');
  expect(await store.drafts('work')).toEqual([]);
  expect(await store.draft('work', before.id)).toBeUndefined();
});

test('words that were typed, and whose draft a browser that ended never wrote, are put in place', async () => {
  const store = await aStore();
  await store.keepTyped(aWrite('F', { turn: 1 }), 'work');
  expect(await store.drafts('work')).toMatchObject([{ at: 1, draft: { title: 'F' } }]);
  const [known] = await store.drafts('work');
  const more = { known, step: 'same', turn: 2 } as const;
  await store.keepTyped(aWrite('Fi', more), 'work');
  await written(store, aWrite('Fi', more));
  await store.keepTyped(aWrite('Fin', { ...more, turn: 3 }), 'work');
  const [row] = await store.drafts('work');
  expect(row?.draft.title).toBe('Fin');
  const back = row && (await store.move(row, -1, { writer: 'one tab', now: 2 }));
  expect(back?.draft.title).toBe(before.title);
  expect((await store.drafts('work'))[0]?.draft.title).toBe(before.title);
});

test('words typed before another tab wrote, or before the draft was taken away, do not come back', async () => {
  const store = await aStore();
  const mine = await written(store, aWrite('Mine', { turn: 1 }));
  await store.keepTyped(aWrite('Mine on', { known: mine, turn: 2 }), 'work');
  const other = aWrite('Theirs', { known: mine, writer: 'another tab', turn: 1 });
  await written(store, other);
  expect((await store.drafts('work'))[0]?.draft.title).toBe('Theirs');
  await store.removeDraft('work', before.id);
  expect(await store.drafts('work')).toEqual([]);
});
