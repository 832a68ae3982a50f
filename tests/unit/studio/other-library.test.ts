import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { writeDraftFile } from '#lib/pack/draft-file.ts';
import { idColumn } from '#lib/studio/sheet-plan.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

/** A tab with the starter open, and beside it an empty library that was opened before. */
async function twoLibraries() {
  const studio = await (await aStudioDesk()).tab('#/open');
  const other = await studio.opening.openEmpty('Another');
  await studio.opening.openStarter();
  return { studio, other: other.id, first: studio.state.open.value ?? '' };
}

const readSheet = ({ sheets }: Studio): Promise<void> =>
  sheets.readSheet('a.csv', utf8(`${idColumn},Title\n,A new one\n`));

test('what a spreadsheet would change is put away with its library, and not taken into another', async () => {
  const { studio, other, first } = await twoLibraries();
  await readSheet(studio);
  expect(studio.sheets.incoming.value).toMatchObject({ state: 'ready' });
  await studio.opening.openAgain(other);
  expect(studio.sheets.incoming.value).toBeUndefined();
  await studio.sheets.takeSheet();
  expect(studio.state.drafts.value.size).toBe(0);
  await studio.opening.openAgain(first);
  expect(studio.state.drafts.value.size).toBe(0);
});

test('what was taken in from a spreadsheet is not said of the library that is opened next', async () => {
  const { studio, other } = await twoLibraries();
  await readSheet(studio);
  await studio.sheets.takeSheet();
  expect(studio.sheets.incoming.value).toEqual({ state: 'taken', cards: 1 });
  await studio.opening.openAgain(other);
  expect(studio.sheets.incoming.value).toBeUndefined();
});

test('a spreadsheet that is still being taken in as another library is opened stays in its own', async () => {
  const { studio, other, first } = await twoLibraries();
  await readSheet(studio);
  await Promise.all([studio.opening.openAgain(other), studio.sheets.takeSheet()]);
  expect(studio.state.open.value).toBe(other);
  expect(studio.state.drafts.value.size).toBe(0);
  expect(studio.sheets.incoming.value).toBeUndefined();
  await studio.opening.openAgain(first);
  expect(studio.state.drafts.value.size).toBe(1);
});

/** A draft in which nothing but the home page was written, of the library that is open. */
async function readDraft({ state, signing }: Studio, bundle: string): Promise<void> {
  const front = state.work.value?.front;
  await signing.readDraft(
    await writeDraftFile({
      ...{ bundle, saved: '2026-11-22', front, cards: new Map() },
      ...{ approvals: [], signatures: [] },
    }),
  );
}

test('what a draft would change is put away with its library, and not taken into another', async () => {
  const { studio, other } = await twoLibraries();
  await readDraft(studio, studio.state.work.value?.front.bundle.id ?? '');
  expect(studio.signing.incoming.value).toMatchObject({ state: 'ready' });
  await studio.opening.openAgain(other);
  expect(studio.signing.incoming.value).toBeUndefined();
});

test('a draft that opens a library of its own still says what came with it', async () => {
  const { studio } = await twoLibraries();
  await readDraft(studio, 'org.elsewhere.cards');
  expect(studio.signing.incoming.value).toMatchObject({ state: 'taken' });
});
