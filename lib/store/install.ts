import type { Database, MadeRecords, ReleasePointer } from './layout.ts';
import { newsAfter, type Turn } from './news.ts';
import { outlinePack, readOutline } from './outlines.ts';
import type { ReadyRelease } from './packaged.ts';
import { readOutlines } from './read-outlines.ts';
import { readRows } from './read-rows.ts';
import { type CurrentGuidance, makeRecords } from './records.ts';
import { segmentOf } from './segments.ts';
import { keptPacks } from './source-records.ts';
import { summarisePack } from './summaries.ts';
import { sweepPacks } from './sweep.ts';
import { type Fresh, recordNames, type StoreChange, writeChange } from './write-change.ts';

// Packs whose words are readied before they are current: a task of some 50 ms at most.
const fewPacks = 4;

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
  const fresh = await newIn(db, change);
  const before = await readCurrent(db, change, fresh);
  const after = currentAfter(before, change);
  const turn = { before, after, change };
  const made = after.releases.length > 0 ? await madeAfter(db, turn, fresh) : undefined;
  await writeChange(db, change, { fresh, made });
  // Nobody waits for it. What reads next waits its turn; what it could not take out costs space.
  void sweepPacks(db).catch(() => undefined);
}

async function madeAfter(db: Database, turn: Turn, fresh: Fresh): Promise<MadeRecords> {
  const ready = new Map(fresh.summaries.map((row) => [row.pack, row]));
  const readSummaries = async (packs: readonly string[]) => {
    const kept = packs.filter((pack) => !ready.has(pack));
    return new Map([...(await readRows(db, 'summaries', kept)), ...ready]);
  };
  return { ...(await makeRecords(turn.after, readSummaries)), news: await newsAfter(db, turn) };
}

/** What of a release the database does not hold yet. */
async function newIn(db: Database, { release, again = false }: StoreChange): Promise<Fresh> {
  const all = release?.packs ?? [];
  const kept = again ? new Set() : await keptPacks(db);
  const added = all.filter((pack) => !kept.has(pack.sha256));
  return {
    packs: added,
    segments: added.length <= fewPacks ? added.map(segmentOf) : [],
    outlines: added.map(outlinePack),
    summaries: added.map(summarisePack),
  };
}

/** Reads all that is current; the outlines are those of now and those to come. */
async function readCurrent(
  db: Database,
  { release, outlines: known = new Map() }: StoreChange,
  fresh: Fresh,
): Promise<CurrentGuidance> {
  const tx = db.transaction(['releases', 'withdrawals', 'made'], 'readonly');
  const [releases, withdrawals, layering] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('withdrawals').getAll(),
    tx.objectStore('made').get('layering') as Promise<MadeRecords['layering'] | undefined>,
  ]);
  const packs = [...releases, ...(release ? [release.pointer] : [])].flatMap((one) => one.packs);
  const fromNow = new Map(fresh.outlines.map((row) => [row.pack, readOutline(row)]));
  const unknown = [...new Set(packs)].filter((pack) => !known.has(pack) && !fromNow.has(pack));
  const outlines = new Map([...known, ...(await readOutlines(db, unknown)), ...fromNow]);
  return { releases, outlines, withdrawals, remembered: layering?.withdrawn ?? [] };
}

/** What is current once a change is made. Throws where a release lacks a pack: nothing is shown by halves. */
function currentAfter(before: CurrentGuidance, change: StoreChange): CurrentGuidance {
  const { release, withdrawals, remove } = change;
  const { outlines } = before;
  const lacking = release?.pointer.packs.find((pack) => !outlines.has(pack));
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

/**
 * Whether the release that is current for a source is this one, with every pack and every record
 * that it needs: where a disk lost one of them it counts as another, so that it is mended.
 */
export async function isCurrent(
  db: Database,
  pointer: Pick<ReleasePointer, 'source' | 'state'>,
): Promise<boolean> {
  const [current, kept, records] = await Promise.all([
    db.get('releases', pointer.source),
    keptPacks(db),
    db.getAllKeys('made'),
  ]);
  if (current?.state !== pointer.state) return false;
  return (
    current.packs.every((pack) => kept.has(pack)) &&
    recordNames.every((name) => records.includes(name))
  );
}
