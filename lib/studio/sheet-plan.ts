import { saysTheSame } from '#lib/base/same.ts';
import { cardId } from '#lib/guidance/identity.ts';
import { idOf } from './card-id.ts';
import { cardOf } from './card-of.ts';
import { type Draft, emptyDraft } from './draft.ts';
import type { CellFault } from './sheet-cells.ts';
import { columns } from './sheet-columns.ts';

/** A row that was not taken, and which cell of it is why. `row` counts as the spreadsheet does. */
export type RefusedRow = {
  readonly row: number;
  readonly column: string;
  readonly code: CellFault | 'no-title' | 'same-card-twice' | 'unknown-id';
};

/** What taking a spreadsheet in would do. */
export type SheetPlan = {
  readonly changed: readonly Draft[];
  readonly fresh: readonly Draft[];
  /** Rows that say what the card says already. */
  readonly same: number;
  /** Cards of the library that no row names: they stay as they are. */
  readonly absent: number;
  readonly refused: readonly RefusedRow[];
  /** Columns that no card has: what stands in them would not be taken. */
  readonly unknownColumns: readonly string[];
};

/** The column that names the card. It is empty for a new one. */
export const idColumn = 'Card (leave as it is; empty for a new card)';

/** A library as rows: the headings, then a row a card. */
export function rowsOfCards(drafts: readonly Draft[]): readonly (readonly string[])[] {
  return [
    [idColumn, ...columns.map(({ heading }) => heading)],
    ...drafts.map((draft) => [draft.id, ...columns.map(({ write }) => write(draft))]),
  ];
}

/** Compares rows with the library; changes nothing. `here` is every card as it stands, by id. */
export function planRows(
  rows: readonly (readonly string[])[],
  here: ReadonlyMap<string, Draft>,
): SheetPlan {
  const [headings = [], ...body] = rows.map((row) => row.map(cellText));
  const names = [idColumn, ...columns.map(({ heading }) => heading)];
  const unknownColumns = headings.filter((name) => name !== '' && !names.includes(name));
  const idAt = headings.indexOf(idColumn);
  const named = new Set(body.map((cells) => cells[idAt]));
  const absent = [...here.keys()].filter((id) => !named.has(id)).length;
  const taken = new Set(here.keys());
  const seen = new Set<string>();
  const plan = { changed: [] as Draft[], fresh: [] as Draft[], same: 0 };
  const refused: RefusedRow[] = [];
  for (const [at, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const row = at + 2;
    const read = readRow({ headings, cells, here, taken });
    if ('code' in read) refused.push({ row, ...read });
    else if (seen.has(read.id)) refused.push({ row, column: idColumn, code: 'same-card-twice' });
    else place(plan, read, here.get(read.id));
    if (!('code' in read)) {
      seen.add(read.id);
      taken.add(read.id);
    }
  }
  return { ...plan, absent, refused, unknownColumns };
}

function place(
  plan: { changed: Draft[]; fresh: Draft[]; same: number },
  read: Draft,
  before: Draft | undefined,
): void {
  if (!before) plan.fresh.push(read);
  // A record that comes back out of its cell has its fields in another order.
  else if (saysTheSame(cardOf(before), cardOf(read))) plan.same += 1;
  else plan.changed.push(read);
}

type RowToRead = {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  readonly here: ReadonlyMap<string, Draft>;
  readonly taken: ReadonlySet<string>;
};

function readRow(given: RowToRead): Draft | Omit<RefusedRow, 'row'> {
  const { headings, cells, here, taken } = given;
  const id = cells[headings.indexOf(idColumn)] ?? '';
  const before = here.get(id);
  if (id !== '' && !before && !cardId.safeParse(id).success) {
    return { column: idColumn, code: 'unknown-id' };
  }
  const draft = readCells(given, before);
  if ('code' in draft) return draft;
  if (draft.title === '' && before?.title !== '') return { column: 'Title', code: 'no-title' };
  return { ...draft, id: id || idOf(draft, taken) };
}

function readCells(
  { headings, cells }: RowToRead,
  before: Draft | undefined,
): Draft | Omit<RefusedRow, 'row'> {
  let draft = before ?? emptyDraft({ id: '', kind: 'prompt', audience: [], title: '' });
  for (const { heading, read, write } of columns) {
    const at = headings.indexOf(heading);
    const cell = cells[at];
    // A column that is not in the sheet says nothing: what the card has stays.
    if (at < 0 || cell === undefined) continue;
    // Nor does a cell that stands as it was saved, whatever the card lacks.
    if (cell === (before ? cellText(write(before)) : '')) continue;
    const part = read(cell, draft);
    if (typeof part === 'string') return { column: heading, code: part };
    draft = { ...draft, ...part };
  }
  return draft;
}

function cellText(cell: string): string {
  const text = cell.replaceAll('\r\n', '\n').trim();
  // The apostrophe by which a text that begins as a formula was kept a text.
  return /^'+[=+\-@]/.test(text) ? text.slice(1) : text;
}
