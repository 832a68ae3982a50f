import { batch, computed, effect, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { limits } from '#lib/guidance/limits.ts';
import { readCsv, textOfCsv, writeCsv } from './csv.ts';
import { type Draft, draftOf } from './draft.ts';
import type { StudioParts } from './parts.ts';
import { planRows, rowsOfCards, type SheetPlan } from './sheet-plan.ts';
import type { StudioState } from './state.ts';
import type { DraftRow } from './work.ts';

/** A spreadsheet on its way in, with what taking it in would do to the library as it stands. */
export type IncomingSheet = Done | { readonly state: 'ready'; readonly plan: SheetPlan };

type Done =
  | {
      readonly state: 'refused';
      readonly code:
        | 'sheet-not-readable'
        | 'sheet-without-headings'
        | 'sheet-too-large'
        | 'sheet-not-saved';
    }
  | { readonly state: 'taken'; readonly cards: number };

type Rows = readonly (readonly string[])[];

type ReadSheet = Done | { readonly state: 'read'; readonly rows: Rows };

/** No library has more cards, and no sheet of it is larger. */
const mostRows = limits.cards + 1;
const mostBytes = 64 * 1024 * 1024;

/** Cards as a spreadsheet, out and in. Nothing changes before a person saw what would. */
export function createSheets(parts: StudioParts, state: StudioState) {
  const sheet = signal<ReadSheet | undefined>(undefined);
  // What is written while the sheet waits stays: it is planned over the cards as they stand.
  const incoming = computed((): IncomingSheet | undefined => {
    const now = sheet.value;
    if (now?.state !== 'read') return now;
    return { state: 'ready', plan: planRows(now.rows, draftsHere(state)) };
  });
  // What was read or taken in is of the library that was open: the next one has no part in it.
  effect(() => {
    void state.open.value;
    sheet.value = undefined;
  });
  return {
    incoming,
    async saveSheet(form: 'xlsx' | 'csv'): Promise<void> {
      const isSaved = await save(form, parts, state);
      if (!isSaved) sheet.value = { state: 'refused', code: 'sheet-not-saved' };
      else if (sheet.value?.state === 'refused') sheet.value = undefined;
    },
    async readSheet(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      sheet.value = await read(name, bytes);
    },
    async takeSheet(): Promise<void> {
      const before = sheet.value;
      if (incoming.value?.state !== 'ready') return;
      const { changed, fresh } = incoming.value.plan;
      const rows = await keepAll(parts, state, [...changed, ...fresh]);
      batch(() => {
        putRows(state, rows);
        if (sheet.value === before) sheet.value = { state: 'taken', cards: rows.length };
      });
      parts.ring({ wrote: 'work' });
    },
    dropSheet(): void {
      sheet.value = undefined;
    },
  };
}

async function save(
  form: 'xlsx' | 'csv',
  parts: StudioParts,
  state: StudioState,
): Promise<boolean> {
  const rows = rowsOfCards([...draftsHere(state).values()]);
  const name = `cards-${dayOf(parts.clock())}.${form}`;
  const content = form === 'csv' ? writeCsv(rows) : (await import('./excel.ts')).writeExcel(rows);
  try {
    parts.page.saveFile(name, content);
    return true;
  } catch {
    // Only the browser can refuse here: it has no room for the file.
    return false;
  }
}

async function read(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheet> {
  if (bytes.length > mostBytes) return { state: 'refused', code: 'sheet-too-large' };
  const rows = await rowsIn(name, bytes);
  if (!rows) return { state: 'refused', code: 'sheet-not-readable' };
  if (rows.length > mostRows) return { state: 'refused', code: 'sheet-too-large' };
  return hasHeadings(rows)
    ? { state: 'read', rows }
    : { state: 'refused', code: 'sheet-without-headings' };
}

function hasHeadings([headings = []]: Rows): boolean {
  const { unknownColumns } = planRows([headings], new Map());
  return headings.some((name) => !unknownColumns.includes(name.trim()) && name !== '');
}

/** Every card of the library as a draft: the next edition of what is published. */
function draftsHere(state: StudioState): ReadonlyMap<string, Draft> {
  const published = (state.work.value?.cards ?? []).map(
    (card) => [card.id, draftOf(card)] as const,
  );
  const drafts = [...state.drafts.value.values()].map(({ card, draft }) => [card, draft] as const);
  return new Map([...published, ...drafts]);
}

async function keepAll(
  parts: StudioParts,
  state: StudioState,
  drafts: readonly Draft[],
): Promise<readonly DraftRow[]> {
  const work = state.work.value?.id ?? '';
  const before = draftsHere(state);
  const rows = drafts.map((draft): DraftRow => {
    const row = state.drafts.value.get(draft.id);
    const at = (row?.at ?? 0) + 1;
    const own = { work, card: draft.id, draft, writer: '', saved: parts.clock() };
    return { ...own, seq: (row?.seq ?? 0) + 1, at, last: at, removed: row?.removed ?? false };
  });
  // What stood there before the sheet is the step that undo goes back to.
  const firsts = rows.flatMap((row): DraftRow[] => {
    const draft = before.get(row.card);
    return draft && !state.drafts.value.has(row.card) ? [{ ...row, draft, at: 0 }] : [];
  });
  await parts.store.keepDrafts([...firsts, ...rows]);
  return rows;
}

// Another library may have been opened meanwhile.
function putRows(state: StudioState, rows: readonly DraftRow[]): void {
  const ours = rows.filter(({ work }) => work === state.open.value);
  const kept = ours.map((row) => [row.card, row] as const);
  state.drafts.value = new Map([...state.drafts.value, ...kept]);
}

async function rowsIn(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Rows | undefined> {
  try {
    if (/\.(?:csv|tsv|txt)$/i.test(name)) return readCsv(textOfCsv(bytes));
    const { readExcel } = await import('./excel.ts');
    return await readExcel(bytes);
  } catch {
    // Not UTF-8, not a zip, not a workbook: the library that reads it throws for each in its way.
    return undefined;
  }
}
