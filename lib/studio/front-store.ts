import type { Front } from '#lib/guidance/front.ts';
import type { StudioDatabase } from '#lib/store/studio-database.ts';
import { keptOf } from './kept-of-library.ts';
import type { Work } from './work.ts';

/** Front matter as it is being written, and where undo stands in it. */
export type FrontRecord = {
  readonly front: Front;
  readonly at: number;
  readonly last: number;
  /** Where it came with a file, and nobody has written on it since. */
  readonly from?: 'file';
};

/** A change of front matter, laid over whatever is kept when it is written. */
export type FrontWrite = {
  readonly change: (front: Front) => Front;
  readonly step: 'new' | 'same';
  readonly from?: 'file';
};

const stepsKept = 100;
// No card has an empty id: the steps of front matter lie beside those of cards.
const noCard = '';

/** Front matter apart from its library, whose cards need not be written again with each letter. */
export function createFrontStore(db: StudioDatabase) {
  return {
    /** Nothing where front matter was not written on since the library was opened. */
    front: async (work: string) =>
      (await db.get('kept', frontName(work))) as FrontRecord | undefined,
    keepWork: (work: Work, lay?: (front: Front) => Front) => keepWork(db, work, lay),
    changeFront: (work: string, write: FrontWrite) => changeFront(db, work, write),
    moveFront: (work: string, by: 1 | -1) => moveFront(db, work, by),
  };
}

/** Every library, with front matter as it is being written. */
export async function readWorks(db: StudioDatabase): Promise<Work[]> {
  const works = (await db.getAll('works')) as Work[];
  const fronts = (await Promise.all(works.map(({ id }) => db.get('kept', frontName(id))))) as (
    | FrontRecord
    | undefined
  )[];
  return works.map((work, at) => ({ ...work, front: fronts[at]?.front ?? work.front }));
}

/**
 * Keeps a library whole, but for front matter that is kept already: that is what `lay` makes of it,
 * as another tab may just have written on it. Undo still goes back to what it was.
 */
async function keepWork(
  db: StudioDatabase,
  work: Work,
  lay: (front: Front) => Front = (front) => front,
): Promise<void> {
  const tx = db.transaction(['works', 'kept'], 'readwrite');
  const [works, kept] = [tx.objectStore('works'), tx.objectStore('kept')];
  const name = frontName(work.id);
  const there = (await kept.get(name)) as FrontRecord | undefined;
  const before = there ?? ((await works.get(work.id)) as Work | undefined) ?? work;
  const next: Work = { ...work, front: lay(before.front) };
  await Promise.all([
    works.put(next),
    ...(there ? [kept.put({ ...there, front: next.front }, name)] : []),
    tx.done,
  ]);
}

/** The name under which a library's front matter is kept while it is being written. */
function frontName(work: string): string {
  return keptOf('front', work);
}

async function changeFront(
  db: StudioDatabase,
  work: string,
  { change, step, from }: FrontWrite,
): Promise<FrontRecord | undefined> {
  const tx = db.transaction(['works', 'kept', 'steps'], 'readwrite');
  const [kept, steps] = [tx.objectStore('kept'), tx.objectStore('steps')];
  const there = (await kept.get(frontName(work))) as FrontRecord | undefined;
  const before = there ?? (await firstRecord(tx.objectStore('works').get(work)));
  if (!before) {
    await tx.done;
    return undefined;
  }
  const at = there && step === 'same' ? before.at : before.at + 1;
  const record: FrontRecord = {
    front: change(before.front),
    at,
    last: at,
    ...(from ? { from } : {}),
  };
  const key = (n: number): [string, string, number] => [work, noCard, n];
  await Promise.all([
    ...(there ? [] : [steps.put(before.front, key(0))]),
    kept.put(record, frontName(work)),
    steps.put(record.front, key(at)),
    // What was undone cannot be done again once something new was written.
    steps.delete(IDBKeyRange.bound(key(at + 1), [work, noCard, []])),
    ...(at > stepsKept ? [steps.delete(IDBKeyRange.bound(key(0), key(at - stepsKept)))] : []),
    tx.done,
  ]);
  return record;
}

async function firstRecord(reading: Promise<unknown>): Promise<FrontRecord | undefined> {
  const work = (await reading) as Work | undefined;
  return work ? { front: work.front, at: 0, last: 0 } : undefined;
}

/** Goes one step back or on; nothing where there is no such step. */
async function moveFront(
  db: StudioDatabase,
  work: string,
  by: 1 | -1,
): Promise<FrontRecord | undefined> {
  const tx = db.transaction(['kept', 'steps'], 'readwrite');
  const kept = tx.objectStore('kept');
  const there = (await kept.get(frontName(work))) as FrontRecord | undefined;
  const at = (there?.at ?? 0) + by;
  const front = (await tx.objectStore('steps').get([work, noCard, at])) as Front | undefined;
  if (!there || !front || at > there.last) {
    await tx.done;
    return undefined;
  }
  const record: FrontRecord = { front, at, last: there.last };
  await Promise.all([kept.put(record, frontName(work)), tx.done]);
  return record;
}
