import type { Withdrawals } from '#lib/guidance/layering.ts';
import type { Segment } from '#lib/search/segment.ts';
import type {
  Database,
  MadeRecords,
  ReleasePointer,
  StoredPack,
  StoredSummaries,
} from './layout.ts';
import { newsAfter } from './news.ts';
import type { ReadyRelease } from './packaged.ts';
import { readRows } from './read-rows.ts';
import { type CurrentGuidance, makeRecords } from './records.ts';
import { segmentOf } from './segments.ts';
import type { StoredSource } from './stored-source.ts';
import { summarisePack } from './summaries.ts';
import { sweepPacks } from './sweep.ts';

/** What changes at once. `today` is the day that news of withdrawals carry. */
export type StoreChange = {
  readonly release?: ReadyRelease;
  readonly withdrawals?: Withdrawals;
  /** A source that is taken out, with its cards and its withdrawals. */
  readonly remove?: string;
  readonly source?: StoredSource;
  readonly today?: string;
};

// Packs whose words are readied before they are current: a task of some 50 ms at most.
const fewPacks = 4;
const recordNames = ['home', 'layering', 'news'] as const;

/** Makes a release current. See {@link commitChange}. */
export function installRelease(db: Database, release: ReadyRelease): Promise<void> {
  return commitChange(db, { release });
}

/**
 * Makes a release, a list of withdrawals or the going of a source current: new packs, their
 * summaries, the records made from all and the pointer, all in one strict transaction, so that a
 * reader finds the old state or the new one and nothing between. Packs that stay are neither
 * written nor read again. Throws what the database throws (a full disk is a QuotaExceededError);
 * nothing has changed then. The words of a few new packs are searchable at once; those of many
 * follow with `keepSegments`, or when somebody first searches.
 */
export async function commitChange(db: Database, change: StoreChange): Promise<void> {
  const fresh = await newIn(db, change.release?.packs ?? []);
  const before = await readCurrent(db, change, fresh.summaries);
  const after = currentAfter(before, change);
  const made: MadeRecords = {
    ...(await makeRecords(after)),
    news: await newsAfter(db, { before, after, change }),
  };
  await write(db, change, { fresh, made });
  await sweepPacks(db);
}

type Fresh = {
  readonly packs: readonly StoredPack[];
  readonly summaries: readonly StoredSummaries[];
  readonly segments: readonly Segment[];
};

/** What of a release the database does not hold yet. */
async function newIn(db: Database, all: readonly StoredPack[]): Promise<Fresh> {
  const [packs, summed] = await Promise.all([db.getAllKeys('packs'), db.getAllKeys('summaries')]);
  const [kept, sums] = [new Set(packs), new Set(summed)];
  const added = all.filter((pack) => !kept.has(pack.sha256));
  return {
    packs: added,
    segments: added.length <= fewPacks ? added.map(segmentOf) : [],
    summaries: all.filter((pack) => !sums.has(pack.sha256)).map(summarisePack),
  };
}

/** Reads all that is current; the rows of summaries are those of now and those to come. */
async function readCurrent(
  db: Database,
  { release }: StoreChange,
  fresh: readonly StoredSummaries[],
): Promise<CurrentGuidance> {
  const tx = db.transaction(['releases', 'withdrawals', 'made'], 'readonly');
  const [releases, withdrawals, layering] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('withdrawals').getAll(),
    tx.objectStore('made').get('layering') as Promise<MadeRecords['layering'] | undefined>,
  ]);
  const packs = [...releases, ...(release ? [release.pointer] : [])].flatMap((one) => one.packs);
  const rows = new Map(await readRows(db, 'summaries', [...new Set(packs)]));
  for (const row of fresh) rows.set(row.pack, row);
  return { releases, rows, withdrawals, remembered: layering?.withdrawn ?? [] };
}

/** What is current once a change is made. Throws where a release lacks a pack: nothing is shown by halves. */
function currentAfter(before: CurrentGuidance, change: StoreChange): CurrentGuidance {
  const { release, withdrawals, remove } = change;
  const { rows } = before;
  const lacking = release?.pointer.packs.find((pack) => !rows.has(pack));
  if (lacking) throw new Error(`a release lacks its pack: ${lacking}`);
  const gone = (...names: (string | undefined)[]) => {
    const some = new Set(names);
    return ({ source }: { readonly source: string }) => !some.has(source);
  };
  return {
    ...before,
    releases: [
      ...before.releases.filter(gone(remove, release?.pointer.source)),
      ...(release ? [release.pointer] : []),
    ],
    withdrawals: [
      ...before.withdrawals.filter(gone(remove, withdrawals?.source)),
      ...(withdrawals ? [withdrawals] : []),
    ],
  };
}

type Writing = { readonly fresh: Fresh; readonly made: MadeRecords };

const tables = [
  ...(['packs', 'summaries', 'segments', 'releases', 'withdrawals', 'sources', 'made'] as const),
  ...(['metadata', 'staging'] as const),
];

async function write(db: Database, change: StoreChange, { fresh, made }: Writing): Promise<void> {
  const tx = db.transaction(tables, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [tx.done];
  const { release, withdrawals, source, remove } = change;
  try {
    for (const pack of fresh.packs) writes.push(tx.objectStore('packs').put(pack));
    for (const row of fresh.summaries) writes.push(tx.objectStore('summaries').put(row));
    for (const row of fresh.segments) writes.push(tx.objectStore('segments').put(row));
    for (const name of recordNames) writes.push(tx.objectStore('made').put(made[name], name));
    if (remove !== undefined) {
      for (const table of ['releases', 'withdrawals', 'sources'] as const) {
        writes.push(tx.objectStore(table).delete(remove));
      }
      const all = IDBKeyRange.bound([remove], [remove, []]);
      writes.push(tx.objectStore('metadata').delete(all));
    }
    if (withdrawals) writes.push(tx.objectStore('withdrawals').put(withdrawals));
    if (source) writes.push(tx.objectStore('sources').put(source));
    if (release) writes.push(tx.objectStore('releases').put(release.pointer));
  } catch (cause) {
    // A write that was not even taken ends nothing by itself: those before it would stay.
    tx.abort();
    await Promise.allSettled(writes);
    throw cause;
  }
  await Promise.all(writes);
}

/**
 * Whether the release that is current for a source is this one, with every pack and every record
 * that it needs: where a disk lost one of them it counts as another, so that it is mended.
 */
export async function isCurrent(
  db: Database,
  pointer: Pick<ReleasePointer, 'source' | 'state'>,
): Promise<boolean> {
  const tx = db.transaction(['packs', 'summaries', 'releases', 'made'], 'readonly');
  const [current, packs, summaries, records] = await Promise.all([
    tx.objectStore('releases').get(pointer.source),
    tx.objectStore('packs').getAllKeys(),
    tx.objectStore('summaries').getAllKeys(),
    tx.objectStore('made').getAllKeys(),
  ]);
  if (current?.state !== pointer.state) return false;
  const [kept, summed] = [new Set(packs), new Set(summaries)];
  return (
    current.packs.every((pack) => kept.has(pack) && summed.has(pack)) &&
    recordNames.every((name) => records.includes(name))
  );
}
