import { seenOn } from '#lib/guidance/withdrawal.ts';
import { currentAfter, outlinesOf, readCurrent } from './current.ts';
import { frontHash } from './fronts.ts';
import { type HeldRows, type Holdings, readHoldings, readWholeRows } from './holdings.ts';
import { noteWords } from './keep-segments.ts';
import { type CurrentGuidance, layCurrent, namedIn } from './laying.ts';
import type { Database, MadeRecords, ReleasePointer } from './layout.ts';
import { newsAfter, packsLeft, type ReadPack } from './news.ts';
import { recordsOf } from './pack-records.ts';
import type { ReadyRelease } from './packaged.ts';
import { makeRecords } from './records.ts';
import { rememberSummaries } from './remember-summaries.ts';
import { withShared } from './shared-withdrawals.ts';
import { readSoundRows } from './sound-rows.ts';
import { orWhereLost } from './summaries.ts';
import { namesIn, sweepPacks } from './sweep.ts';
import { type Fresh, recordNames, type StoreChange, writeChange } from './write-change.ts';

/**
 * Readies a release, a list of withdrawals or the going of a source, and gives what makes it
 * current: new packs, their summaries, the records made from all and the pointer, all in one strict
 * transaction, so that a reader finds the old state or the new one and nothing between. Packs that
 * stay are neither written nor read again. Throws what the database throws (a full disk is a
 * QuotaExceededError); nothing has changed then. The words of new packs follow, and
 * `keepSegments` waits for them.
 */
export async function readyChange(db: Database, change: StoreChange): Promise<() => Promise<void>> {
  const reading = readCurrent(db);
  reading.catch(() => undefined); // what it throws is thrown where it is waited for
  const readingAhead = reading.then(({ releases }) => readAhead(db, packsLeft(releases, change)));
  readingAhead.catch(() => undefined);
  const holdings = change.holdings ?? (await readHoldings(db));
  const fresh = newIn(change, holdings);
  const current = await reading;
  const read = await readingAhead;
  const outlines = await outlinesOf(db, current.releases, holdings);
  for (const row of fresh.outlines) outlines.set(row.pack, row);
  // Where what is kept was found to be wrong, none of it is believed.
  const known = change.again ? new Map() : current.known;
  const before = { ...current, outlines, known };
  const after = currentAfter(before, change);
  const turn = { before: withShared(before), after: withShared(after), change };
  const made = after.releases.length > 0 ? await madeAfter(db, { turn, fresh, read }) : undefined;
  const front = isFrontKept(current.releases, change, holdings) ? undefined : change.release?.front;
  return async () => {
    await writeChange(db, change, { fresh, made, front });
    noteWords(db, fresh.packs);
    // Nobody waits for it: what it leaves costs only space.
    void sweepPacks(db, leftBehind(before, after)).catch(() => undefined);
  };
}

type Named = Pick<CurrentGuidance, 'releases'>;

/** Packs that were named and are not any more. */
function leftBehind(before: Named, after: Named): readonly string[] {
  const still = namesIn(after.releases);
  return [...namesIn(before.releases)].filter((pack) => !still.has(pack));
}

/** Reads packs, those that are named from the beginning. */
function readAhead(db: Database, ahead: readonly string[]): ReadPack {
  // What the disk cannot read any more is as if it were not there.
  const read: ReadPack = (pack) => db.get('packs', pack).catch(() => undefined);
  const asked = new Map(ahead.map((pack) => [pack, read(pack)]));
  return (pack) => asked.get(pack) ?? read(pack);
}

/** Whether the front matter of a release is the one that is kept for its source. */
function isFrontKept(
  releases: readonly ReleasePointer[],
  { release, again = false }: StoreChange,
  { fronts }: Holdings,
): boolean {
  if (!release || again) return false;
  const { source } = release.pointer;
  const old = releases.find((one) => one.source === source);
  const hash = frontHash(release.pointer);
  return old !== undefined && hash !== '' && fronts.has(source) && frontHash(old) === hash;
}

/**
 * Makes a release current of which all packs are given; those that are held are not written again.
 * Where it is current already, or something that it needs turns out to be lost, only packs that are
 * sound count as held. See {@link readyChange}.
 */
export async function installRelease(db: Database, release: ReadyRelease): Promise<void> {
  const { source, state } = release.pointer;
  const readyAnew = async () =>
    readyChange(db, { release, holdings: await readHoldings(db, readSoundRows) });
  const isMending = (await db.get('releases', source))?.state === state;
  const readying = isMending ? readyAnew() : readyChange(db, { release });
  const write = await orWhereLost(readying, readyAnew);
  await write();
}

type Turn = {
  readonly before: CurrentGuidance & { readonly news: MadeRecords['news'] };
  readonly after: CurrentGuidance;
  readonly change: StoreChange;
};

type Making = { readonly turn: Turn; readonly fresh: Fresh; readonly read: ReadPack };

async function madeAfter(
  db: Database,
  { turn, fresh, read: readPack }: Making,
): Promise<MadeRecords> {
  const read = rememberSummaries(db, fresh.packs);
  const { before, after, change } = turn;
  const changes = changesWithdrawals(before, change);
  const named = changes ? [...namedIn(before), ...namedIn(after)] : [];
  const [laid, was] = await Promise.all([
    layCurrent(after, read, named),
    changes ? layCurrent(before, read, named) : undefined,
  ]);
  const withdrawn = seenOn(laid.withdrawn, before.remembered, ({ id, bundle }) =>
    was?.find(id)?.release.bundle === bundle ? change.today : undefined,
  );
  const [records, news] = await Promise.all([
    makeRecords(after, { ...laid, withdrawn }, read),
    newsAfter({ ...turn, was, is: laid }, readPack),
  ]);
  return { ...records, news };
}

/** Whether a list of withdrawals comes, or goes with its source. */
function changesWithdrawals(
  { withdrawals }: CurrentGuidance,
  { withdrawals: come, remove }: StoreChange,
): boolean {
  return come !== undefined || withdrawals.some(({ source }) => source === remove);
}

/** What of a release the database does not hold yet. */
function newIn({ release, recorded, again = false }: StoreChange, { packs: kept }: Holdings) {
  const all = release?.packs ?? [];
  const packs = again ? all : all.filter((pack) => !kept.has(pack.sha256));
  const records = packs.map((pack) => recorded?.get(pack.sha256) ?? recordsOf(pack));
  return {
    packs,
    outlines: records.map(({ outline }) => outline),
    summaries: records.map(({ summaries }) => summaries),
  };
}

/**
 * Whether the release that is current for a source is this one, with every pack and every record
 * that it needs: where a disk lost one of them it counts as another, so that it is mended. Which rows
 * are there is read, unless it is given.
 */
export async function isCurrent(
  db: Database,
  { source, state }: Pick<ReleasePointer, 'source' | 'state'>,
  held?: HeldRows,
): Promise<boolean> {
  const current = await db.get('releases', source);
  if (current?.state !== state) return false;
  const [{ packs, fronts }, records] = await Promise.all([
    held ?? readWholeRows(db),
    db.getAllKeys('made'),
  ]);
  return (
    fronts.has(source) &&
    current.packs.every((pack) => packs.has(pack)) &&
    recordNames.every((name) => records.includes(name))
  );
}
