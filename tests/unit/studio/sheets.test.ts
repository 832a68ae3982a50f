import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { cardOf } from '#lib/studio/card-of.ts';
import { readCsv, textOfCsv, writeCsv } from '#lib/studio/csv.ts';
import { type Draft, draftOf } from '#lib/studio/draft.ts';
import { readExcel, writeExcel } from '#lib/studio/excel.ts';
import { idColumn, planRows, rowsOfCards } from '#lib/studio/sheet-plan.ts';
import { aCard, aCardOfEachKind } from '../../support/a-card.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const full = aCard({
  id: 'consulting/full',
  folded: { heading: 'What it can be like', lines: ['It can hurt.', 'It can take time.'] },
  forYou: ['Talk to a colleague.'],
  handout: { title: 'For you', lines: ['You can say stop.'] },
  slots: [{ id: 'room', ask: 'Which room | floor?', kind: 'place', required: true, onTile: false }],
  contentNotes: ['abuse', 'control'],
  toVerify: ['C1'],
});
const drafts = [full, ...aCardOfEachKind()].map((card) => draftOf(card));
const here: ReadonlyMap<string, Draft> = new Map(drafts.map((draft) => [draft.id, draft]));

const trips = {
  CSV: async (rows: readonly (readonly string[])[]) => readCsv(writeCsv(rows)),
  XLSX: async (rows: readonly (readonly string[])[]) => readExcel(await writeExcel(rows)),
};

test.each(Object.entries(trips))(
  'every field of every kind comes back from %s',
  async (_n, trip) => {
    const rows = await trip(rowsOfCards(drafts));
    expect(planRows(rows, here)).toMatchObject({ same: 6, changed: [], fresh: [], refused: [] });
    // Without what is here, all must stand in the sheet itself.
    const alone = planRows(rows, new Map());
    expect(alone.refused).toEqual([]);
    expect(alone.fresh.map((draft) => ({ ...cardOf(draft), rev: 0 }))).toEqual(
      drafts.map((draft) => ({ ...cardOf(draft), rev: 0 })),
    );
  },
);

test('a record of who made a card is the same in whatever order its fields stand', () => {
  const made = { from: ['one'], standing: 'starter' as const };
  const here = new Map([['consulting/full', { ...draftOf(full), made }]]);
  const rows = rowsOfCards([...here.values()]);
  expect(planRows(rows, here)).toMatchObject({ same: 1, changed: [] });
});

test('a card whose row was taken out of the sheet is counted; one whose row is refused is not', () => {
  const [headings = [], first = [], second = [], ...rest] = rowsOfCards(drafts);
  const refused = second.map((cell, at) => (headings[at] === 'Kind' ? 'poem' : cell));
  expect(planRows([headings, first, ...rest], here)).toMatchObject({ same: 5, absent: 1 });
  expect(planRows([headings, first, refused, ...rest], here)).toMatchObject({ same: 5, absent: 0 });
});

test('quotes, commas, line breaks and semicolons stand in CSV as they are', () => {
  const rows = [
    ['a "quoted" word', 'one, two', 'line\nbreak'],
    ['', 'ü', ' spaces '],
  ];
  expect(readCsv(writeCsv(rows))).toEqual(rows);
  expect(readCsv('a;b\r\n1;"2;3"\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2;3'],
  ]);
});

test('a text that begins as a formula is kept a text', () => {
  const csv = writeCsv([['=HYPERLINK("http://x")']]);
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(writeCsv([['\t=1+1', '+44', '-1', '@a', "'=1", 'a']])).toContain(
    "'\t=1+1,'+44,'-1,'@a,''=1,a",
  );
});

test('every row that is refused is named, with its column and why; the rest is taken', () => {
  const rows = [
    [idColumn, 'Title', 'Kind', 'Review by', 'Colour'],
    ['', 'A new one', 'adjustment', '2027-01-31', 'red'],
    ['', '', 'prompt', '', ''],
    ['', 'Another', 'poem', '', ''],
    ['', 'A third', 'prompt', '31/01/2027', ''],
    ['No Such Id', 'A fourth', 'prompt', '', ''],
    ['consulting/full', 'New title', 'prompt', '', ''],
    ['consulting/full', 'Newer title', 'prompt', '', ''],
    ['', '', '', '', ''],
  ];
  const plan = planRows(rows, here);
  expect(plan.refused).toEqual([
    { row: 3, column: 'Title', code: 'no-title' },
    { row: 4, column: 'Kind', code: 'unknown-value' },
    { row: 5, column: 'Review by', code: 'not-a-day' },
    { row: 6, column: idColumn, code: 'unknown-id' },
    { row: 8, column: idColumn, code: 'same-card-twice' },
  ]);
  expect(plan.fresh.map(({ title }) => title)).toEqual(['A new one']);
  expect(plan.changed.map(({ title }) => title)).toEqual(['New title']);
  expect(plan.unknownColumns).toEqual(['Colour']);
});

test('a column that is not in the sheet leaves what the card has', () => {
  const plan = planRows(
    [
      [idColumn, 'Title'],
      ['consulting/full', 'Other'],
    ],
    here,
  );
  expect(plan.changed[0]).toEqual({ ...here.get('consulting/full'), title: 'Other' });
});

test('a sheet is taken in as drafts whose undo leads back to what stood there', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  await studio.sheets.readSheet('a.csv', utf8(`${idColumn},Title\nconsulting/start-safe,Other\n`));
  expect(studio.sheets.incoming.value).toMatchObject({ state: 'ready', plan: { refused: [] } });
  await studio.sheets.takeSheet();
  studio.hearHash('#/card/consulting/start-safe');
  expect(studio.editing.view.value?.draft.title).toBe('Other');
  await studio.editing.undo();
  expect(studio.editing.view.value?.draft.title).toBe('Start safe');
});

test('what is written while a sheet waits stays where the sheet has no column of it', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/card/consulting/start-safe');
  await studio.opening.openStarter();
  const { sheets, editing } = studio;
  await sheets.readSheet('a.csv', utf8(`${idColumn},Title\nconsulting/start-safe,Other\n`));
  editing.change({ why: 'Written meanwhile.' }, 'why');
  await editing.save();
  expect(sheets.incoming.value).toMatchObject({
    plan: { changed: [{ title: 'Other', why: 'Written meanwhile.' }] },
  });
  await sheets.takeSheet();
  expect(sheets.incoming.value).toEqual({ state: 'taken', cards: 1 });
  const shown = () => editing.view.value?.draft;
  expect(shown()).toMatchObject({ title: 'Other', why: 'Written meanwhile.' });
  await editing.undo();
  expect(shown()).toMatchObject({ title: 'Start safe', why: 'Written meanwhile.' });
});

test('a card that says by now what a waiting sheet says is no longer a change', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/card/consulting/start-safe');
  await studio.opening.openStarter();
  const { sheets, editing } = studio;
  await sheets.readSheet('a.csv', utf8(`${idColumn},Title\nconsulting/start-safe,Other\n`));
  editing.change({ title: 'Other' }, 'title');
  await editing.save();
  expect(sheets.incoming.value).toMatchObject({ plan: { changed: [], same: 1 } });
});

test('a file that is no spreadsheet is refused, and so is one without our headings', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  await studio.sheets.readSheet('a.xlsx', utf8('not a workbook'));
  expect(studio.sheets.incoming.value).toMatchObject({ code: 'sheet-not-readable' });
  await studio.sheets.readSheet('a.csv', utf8('x,y\n1,2\n'));
  expect(studio.sheets.incoming.value).toMatchObject({ code: 'sheet-without-headings' });
});

test('a CSV as Excel saves it, in Windows-1252 or UTF-16, is read', () => {
  expect(textOfCsv(Uint8Array.of(0x93, 0x61, 0x92, 0x94, 0xe9))).toBe('“a’”é');
  expect(textOfCsv(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x19, 0x20))).toBe('a’');
  expect(textOfCsv(utf8('\ufeffa’'))).toBe('\ufeffa’');
});

test('a sheet of more rows than a library may have cards is refused, and nothing changes', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  await studio.sheets.readSheet('a.csv', utf8(`Title\n${'x\n'.repeat(20_001)}`));
  expect(studio.sheets.incoming.value).toMatchObject({ code: 'sheet-too-large' });
});

test('the whole library goes out as a workbook and as CSV', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  await studio.sheets.saveSheet('xlsx');
  await studio.sheets.saveSheet('csv');
  expect([...desk.saved.keys()]).toEqual(['cards-2026-11-22.xlsx', 'cards-2026-11-22.csv']);
  const workbook = desk.saved.get('cards-2026-11-22.xlsx');
  if (!(workbook instanceof Uint8Array)) throw new Error('not bytes');
  expect(await readExcel(workbook)).toHaveLength(6);
});
