import type { StudioDatabase } from '#lib/store/studio-database.ts';
import type { DraftWrite, Written } from './draft-store.ts';
import type { DraftRow } from './work.ts';

/** A change as it was typed: the write that puts it in place, and the edition that it changes. */
type Typed = Omit<DraftWrite, 'known'> & {
  readonly work: string;
  readonly card: string;
  /** The `seq` of the row that was known then; 0 where there was none. */
  readonly seq: number;
};

/**
 * Keeps a change on the event that made it. Everything is sent in one go, with the commit, and in a
 * table of its own: it waits for no answer, for no earlier write and for nothing that a busy page
 * still has to do, so it is safe as soon as the browser itself has heard of it.
 */
export async function keepTyped(
  db: StudioDatabase,
  { known, ...write }: DraftWrite,
  work: string,
): Promise<void> {
  const tx = db.transaction('typed', 'readwrite');
  const typed: Typed = { ...write, work, card: write.draft.id, seq: known?.seq ?? 0 };
  const put = tx.store.put(typed);
  tx.commit();
  await Promise.all([put, tx.done]);
}

/**
 * Puts in place what was typed last, where the browser ended before its draft was written. Says
 * whether there was such a draft.
 */
export async function settleTyped(
  db: StudioDatabase,
  work: string,
  write: (write: DraftWrite) => Promise<Written>,
): Promise<boolean> {
  const all = await db.getAll('typed', IDBKeyRange.bound([work], [work, []]));
  let settled = false;
  for (const typed of all as Typed[]) {
    const known = (await db.get('drafts', [work, typed.card])) as DraftRow | undefined;
    if (!isAhead(typed, known)) continue;
    await write({ ...typed, known });
    settled = true;
  }
  return settled;
}

/** Whether words stand nowhere else yet: nothing was written since, or an earlier change of the same tab. */
function isAhead({ seq, writer, turn = 0 }: Typed, row: DraftRow | undefined): boolean {
  if ((row?.seq ?? 0) === seq) return true;
  return row?.writer === writer && (row.turn ?? 0) < turn;
}
