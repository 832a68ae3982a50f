import type { StudioDatabase } from '#lib/store/studio-database.ts';
import type { Draft } from './draft.ts';
import { createFrontStore, readWorks } from './front-store.ts';
import { allKeptOf } from './kept-of-library.ts';
import { keepTyped, settleTyped } from './typed.ts';
import type { DraftCopy, DraftRow } from './work.ts';

/** A write of an open card: the row as this tab knows it, and whether a new step begins. */
export type DraftWrite = {
  /** The row that this tab read or wrote last; none where the card had no draft. */
  readonly known: DraftRow | undefined;
  readonly draft: Draft;
  /** What the card was before its first change: the step that undo ends at. */
  readonly before: Draft;
  readonly step: 'new' | 'same';
  readonly writer: string;
  /** Which change of the writer it is, where it counts them. */
  readonly turn?: number;
  readonly now: number;
};

/** The row after a write, or the row of another tab that stands in its way. */
export type Written =
  | { readonly ok: true; readonly row: DraftRow }
  | { readonly ok: false; readonly theirs: DraftRow };

const stepsKept = 200;

const everyTable = ['works', 'drafts', 'steps', 'typed', 'copies', 'kept'] as const;

/** Reads and keeps drafts, their undo steps and copies. Each call is one transaction. */
export function createDraftStore(db: StudioDatabase) {
  return {
    works: () => readWorks(db),
    ...createFrontStore(db),
    removeWork: (id: string) => removeWork(db, id),
    /** Every draft of a library, with words that a browser that ended had not yet put in place. */
    async drafts(work: string): Promise<readonly DraftRow[]> {
      const read = async (): Promise<readonly DraftRow[]> =>
        (await db.getAll('drafts', IDBKeyRange.bound([work], [work, []]))) as DraftRow[];
      const settle = settleTyped(db, work, (write) => writeDraft(db, write, work));
      const [rows, settled] = await Promise.all([read(), settle]);
      return settled ? read() : rows;
    },
    keepTyped: (write: DraftWrite, work: string) => keepTyped(db, write, work),
    draft: async (work: string, card: string) =>
      (await db.get('drafts', [work, card])) as DraftRow | undefined,
    keepDrafts: (rows: readonly DraftRow[]) => keepDrafts(db, rows),
    write: (write: DraftWrite, work: string) => writeDraft(db, write, work),
    move: (row: DraftRow, by: 1 | -1, write: Pick<DraftWrite, 'writer' | 'now'>) =>
      moveStep(db, row, by, write),
    async removeDraft(work: string, card: string): Promise<void> {
      const tx = db.transaction(['drafts', 'steps', 'typed'], 'readwrite');
      await Promise.all([
        tx.objectStore('drafts').delete([work, card]),
        tx.objectStore('typed').delete([work, card]),
        tx.objectStore('steps').delete(IDBKeyRange.bound([work, card], [work, card, []])),
        tx.done,
      ]);
    },
    copies: async (work: string) =>
      (await db.getAll('copies', IDBKeyRange.bound([work], [work, []]))) as DraftCopy[],
    keepCopy: async (copy: DraftCopy): Promise<void> =>
      void (await db.put('copies', copy, [copy.work, copy.card, copy.id])),
    removeCopy: (copy: Pick<DraftCopy, 'work' | 'card' | 'id'>): Promise<void> =>
      db.delete('copies', [copy.work, copy.card, copy.id]),
    read: (name: string): Promise<unknown> => db.get('kept', name),
    keep: async (name: string, value: unknown): Promise<void> =>
      void (await db.put('kept', value, name)),
    /**
     * Lays a change over what is kept at that moment, in one step that no other tab's change can come
     * between, and gives what is kept then; where the change gives nothing, all stays as it is.
     */
    change: <Value>(name: string, lay: Lay<Value>): Promise<Value | undefined> =>
      changeKept(db, name, lay),
    forget: (name: string): Promise<void> => db.delete('kept', name),
  };
}

/** A change of what is kept: what it is to be next, or nothing where it is to stay. */
type Lay<Value> = (now: unknown) => Value | undefined;

async function changeKept<Value>(
  db: StudioDatabase,
  name: string,
  lay: Lay<Value>,
): Promise<Value | undefined> {
  const tx = db.transaction('kept', 'readwrite');
  const step = async (): Promise<Value | undefined> => {
    const next = lay(await tx.store.get(name));
    if (next !== undefined) await tx.store.put(next, name);
    return next;
  };
  const [next] = await Promise.all([step(), tx.done]);
  return next;
}

/** The Studio's store. */
export type DraftStore = ReturnType<typeof createDraftStore>;

async function removeWork(db: StudioDatabase, id: string): Promise<void> {
  const tx = db.transaction(everyTable, 'readwrite');
  const rows = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);
  await Promise.all([
    tx.objectStore('works').delete(id),
    ...allKeptOf(id).map((name) => tx.objectStore('kept').delete(name)),
    tx.objectStore('drafts').delete(rows(id)),
    tx.objectStore('steps').delete(rows(id)),
    tx.objectStore('typed').delete(rows(id)),
    tx.objectStore('copies').delete(rows(id)),
    tx.done,
  ]);
}

async function keepDrafts(db: StudioDatabase, rows: readonly DraftRow[]): Promise<void> {
  const tx = db.transaction(['drafts', 'steps'], 'readwrite');
  const writes: Promise<unknown>[] = [tx.done];
  for (const row of rows) {
    writes.push(tx.objectStore('drafts').put(row));
    writes.push(tx.objectStore('steps').put(row.draft, [row.work, row.card, row.at]));
  }
  await Promise.all(writes);
}

/** Writes the open card, unless another tab wrote it since this tab last read it. */
async function writeDraft(db: StudioDatabase, write: DraftWrite, work: string): Promise<Written> {
  const { known, draft, before, step, writer, turn = 0, now } = write;
  const tx = db.transaction(['drafts', 'steps'], 'readwrite');
  const steps = tx.objectStore('steps');
  const there = (await tx.objectStore('drafts').get([work, draft.id])) as DraftRow | undefined;
  if (there && there.writer !== writer && there.seq !== known?.seq) {
    await tx.done;
    return { ok: false, theirs: there };
  }
  const from = there ?? known;
  const at = from ? from.at + (step === 'new' ? 1 : 0) : 1;
  const row: DraftRow = {
    ...{ work, card: draft.id, draft, writer, turn, saved: now, at, last: at },
    seq: (from?.seq ?? 0) + 1,
    removed: from?.removed ?? false,
  };
  const key = (n: number): [string, string, number] => [work, draft.id, n];
  await Promise.all([
    ...(from ? [] : [steps.put(before, key(0))]),
    tx.objectStore('drafts').put(row),
    steps.put(draft, key(at)),
    // What was undone cannot be done again once something new was written.
    steps.delete(IDBKeyRange.bound(key(at + 1), [work, draft.id, []])),
    ...(at > stepsKept ? [steps.delete(IDBKeyRange.bound(key(0), key(at - stepsKept)))] : []),
    tx.done,
  ]);
  return { ok: true, row };
}

/** Goes one step back or on. Nothing where there is no such step, or another tab wrote meanwhile. */
async function moveStep(
  db: StudioDatabase,
  known: DraftRow,
  by: 1 | -1,
  { writer, now }: Pick<DraftWrite, 'writer' | 'now'>,
): Promise<DraftRow | undefined> {
  const { work, card } = known;
  const tx = db.transaction(['drafts', 'steps'], 'readwrite');
  const there = (await tx.objectStore('drafts').get([work, card])) as DraftRow | undefined;
  const at = known.at + by;
  const draft = (await tx.objectStore('steps').get([work, card, at])) as Draft | undefined;
  if (!draft || at > known.last || there?.seq !== known.seq) {
    await tx.done;
    return undefined;
  }
  const row: DraftRow = { ...known, draft, at, seq: known.seq + 1, saved: now, writer };
  await Promise.all([tx.objectStore('drafts').put(row), tx.done]);
  return row;
}
