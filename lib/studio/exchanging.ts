import { effect, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { limits } from '#lib/guidance/limits.ts';
import { readCsv, textOfCsv, writeCsv } from './csv.ts';
import { type Draft, draftOf } from './draft.ts';
import type { StudioParts } from './parts.ts';
import { planRows, rowsOfCards, type SheetPlan } from './sheet-plan.ts';
import type { StudioState } from './state.ts';
import type { DraftRow } from './work.ts';

/** A spreadsheet on its way in. */
export type IncomingSheet =
  | {
      readonly state: 'refused';
      readonly code:
        | 'sheet-not-readable'
        | 'sheet-without-headings'
        | 'sheet-too-large'
        | 'sheet-not-saved';
    }
  | { readonly state: 'ready'; readonly plan: SheetPlan }
  | { readonly state: 'taken'; readonly cards: number };

/** No library has more cards, and no sheet of it is larger. */
const mostRows = limits.cards + 1;
const mostBytes = 64 * 1024 * 1024;

/** Cards as a spreadsheet, out and in. Nothing changes before a person saw what would. */
export function createSheets(parts: StudioParts, state: StudioState) {
  const incoming = signal<IncomingSheet | undefined>(undefined);
  // What was read or taken in is of the library that was open: the next one has no part in it.
  effect(() => {
    void state.open.value;
    incoming.value = undefined;
  });
  return {
    incoming,
    async saveSheet(form: 'xlsx' | 'csv'): Promise<void> {
      const isSaved = await save(form, parts, state);
      if (!isSaved) incoming.value = { state: 'refused', code: 'sheet-not-saved' };
      else if (incoming.value?.state === 'refused') incoming.value = undefined;
    },
    async readSheet(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      incoming.value = await read(name, bytes, state);
    },
    async takeSheet(): Promise<void> {
      const before = incoming.value;
      if (before?.state !== 'ready') return;
      const { changed, fresh } = before.plan;
      const cards = [...changed, ...fresh];
      await keepAll(parts, state, cards);
      if (incoming.value === before) incoming.value = { state: 'taken', cards: cards.length };
    },
    dropSheet(): void {
      incoming.value = undefined;
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

async function read(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  state: StudioState,
): Promise<IncomingSheet> {
  if (bytes.length > mostBytes) return { state: 'refused', code: 'sheet-too-large' };
  const rows = await rowsIn(name, bytes);
  if (!rows) return { state: 'refused', code: 'sheet-not-readable' };
  if (rows.length > mostRows) return { state: 'refused', code: 'sheet-too-large' };
  return planOf(rows, state);
}

function planOf(rows: readonly (readonly string[])[], state: StudioState): IncomingSheet {
  const plan = planRows(rows, draftsHere(state));
  const [headings = []] = rows;
  const named = headings.some((name) => !plan.unknownColumns.includes(name.trim()) && name !== '');
  return named ? { state: 'ready', plan } : { state: 'refused', code: 'sheet-without-headings' };
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
): Promise<void> {
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
  // Another library may have been opened meanwhile.
  if (state.open.value === work) {
    state.drafts.value = new Map([
      ...state.drafts.value,
      ...rows.map((row) => [row.card, row] as const),
    ]);
  }
  parts.ring({ wrote: 'work' });
}

async function rowsIn(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly (readonly string[])[] | undefined> {
  try {
    if (/\.(?:csv|tsv|txt)$/i.test(name)) return readCsv(textOfCsv(bytes));
    const { readExcel } = await import('./excel.ts');
    return await readExcel(bytes);
  } catch {
    // Not UTF-8, not a zip, not a workbook: the library that reads it throws for each in its way.
    return undefined;
  }
}
