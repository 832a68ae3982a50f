import { dayOf } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { HeldRows, Outlines } from '#lib/store/holdings.ts';
import { isCurrent } from '#lib/store/install.ts';
import { keepFloors } from '#lib/store/kept-floors.ts';
import { readSoundRows } from '#lib/store/sound-rows.ts';
import { orWhereLost } from '#lib/store/summaries.ts';
import type { TrustedMetadata } from '#lib/tuf/client.ts';
import { commit } from './commit.ts';
import { gatherRelease, type Kept, nothingKept, stateName } from './gather-release.ts';
import type { ListedRelease } from './list-guidance.ts';
import { end, type Opened } from './opened-source.ts';
import type { SyncParts } from './parts.ts';
import type { Refreshed } from './refresh.ts';
import type { SyncRefusal } from './refusal.ts';
import { isThisWeek } from './schedule.ts';
import { storedAfter } from './source-outcome.ts';

/** A timestamp that says something new, by its hash, and what is read meanwhile. */
export type NewWord = {
  readonly hash: string;
  readonly held: Promise<HeldRows>;
  readonly outlines: Promise<Outlines>;
};

/** A check whose metadata were verified. */
export type Run = NewWord & { readonly refreshed: Refreshed; readonly metadata: TrustedMetadata };

/** What is to be taken, once a release was listed. */
export type Listed = {
  readonly run: Run;
  readonly listed: ListedRelease;
  /** Ends once what was taken back is kept: nothing of the release is current before. */
  readonly hiding: Promise<unknown>;
};

/** Takes a listed release, where it is not the one that is current. True where cards changed. */
export async function takeListed(
  parts: SyncParts,
  opened: Opened,
  { run, listed, hiding }: Listed,
): Promise<Result<boolean, SyncRefusal>> {
  const { pointer, stored } = opened.records;
  const state = stateName(listed.listing);
  const same = pointer?.layer === opened.source.layer && pointer.state === state;
  const isLookedThrough = isThisWeek(stored?.lastWhole ?? 0, parts.now());
  const sound = same && !isLookedThrough ? await readSoundRows(parts.db) : undefined;
  if (same && (await isCurrent(parts.db, pointer, sound))) {
    await hiding;
    await end(parts, opened, outcomeOf(run, listed, sound !== undefined));
    return accept(false);
  }
  const take = (held: HeldRows, isWhole: boolean) =>
    takeWith(parts, opened, { run, listed, hiding, held, isWhole });
  const takeAnew = async () => take(sound ?? (await readSoundRows(parts.db)), true);
  // What is current and yet is not whole is looked through first: a disk lost something of it.
  return same ? takeAnew() : orWhereLost(take(await run.held, !pointer), takeAnew);
}

function outcomeOf({ refreshed, metadata, hash }: Run, listed: ListedRelease, isWhole: boolean) {
  return { outcome: 'taken', listed, metadata, refreshed, hash, isWhole } as const;
}

type Taking = Listed & { readonly held: HeldRows; readonly isWhole: boolean };

/**
 * Takes a listed release beside what is held, and makes it current. Where its state digest is wrong
 * though every pack was right, what is kept may be to blame: all is fetched once more, and then it
 * is refused.
 */
async function takeWith(
  parts: SyncParts,
  opened: Opened,
  taking: Taking,
): Promise<Result<true, SyncRefusal>> {
  const { held, run } = taking;
  const { pointer } = opened.records;
  const kept = { held, outlines: run.outlines, pointer };
  const first = await takeOnce(parts, opened, { ...taking, kept });
  const isWrong = first?.code === 'state-digest-wrong';
  const refusal = isWrong ? await takeOnce(parts, opened, { ...taking, kept: nothingKept }) : first;
  return refusal ? refuse(refusal) : accept(true);
}

async function takeOnce(
  parts: SyncParts,
  opened: Opened,
  { run, listed, hiding, held, isWhole, kept }: Taking & { readonly kept: Kept },
): Promise<SyncRefusal | undefined> {
  const { metadata: metadataBefore } = opened.records;
  const { refreshed } = run;
  // Nothing becomes current before; what was verified holds whatever becomes of the files.
  const first = keepFloors(parts.local, opened.source, refreshed.floors());
  const gathered = await gatherRelease(parts, opened.source, { listing: listed.listing, kept });
  await hiding;
  if (!gathered.ok) return gathered.refusal;
  const { release, recorded, judge } = gathered.value;
  const holdings = { ...held, outlines: await run.outlines };
  const source = storedAfter(parts, opened, outcomeOf(run, listed, isWhole));
  const metadata = refreshed.trusted.kept;
  const change = {
    ...{ release, recorded, holdings, again: kept === nothingKept },
    ...{ source, metadata, metadataBefore, today: dayOf(parts.now()) },
  };
  return commit(parts, change, { first, judge });
}
