import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result } from '#lib/base/result.ts';
import { readHeldRows, readOutlines } from '#lib/store/holdings.ts';
import { isCurrent } from '#lib/store/install.ts';
import { hasSeenOther } from '#lib/store/kept-floors.ts';
import type { StoredWithdrawals } from '#lib/store/layout.ts';
import type { KeptMetadata } from '#lib/store/source-records.ts';
import { sweepAll } from '#lib/store/sweep.ts';
import { effectiveNow } from '#lib/trust/effective-now.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import { tufLimits } from '#lib/tuf/limits.ts';
import { endUnconfirmed } from './end-unconfirmed.ts';
import { isHeldToOther } from './held-to.ts';
import { keepWithdrawals, withMore } from './keep-withdrawals.ts';
import { listGuidance } from './list-guidance.ts';
import { askAhead, type MetadataAhead } from './metadata-ahead.ts';
import {
  end,
  endWithout,
  floorsUnder,
  type Opened,
  openSource,
  type SourceCheck,
} from './opened-source.ts';
import type { SyncParts } from './parts.ts';
import { pinnedRoot } from './pinned-root.ts';
import { refreshSource } from './refresh.ts';
import type { SyncRefusal } from './refusal.ts';
import { isThisWeek } from './schedule.ts';
import { type NewWord, type Run, takeListed } from './take-listed.ts';
import { takeWithdrawals } from './take-withdrawals.ts';

/**
 * Checks one source, in the order of the format's section 2: the timestamp first, and nothing more
 * where it says nothing new; then the full order from root, withdrawals first and apart, and at
 * last guidance: none is taken where withdrawals that the metadata name could not be. How the source
 * stands is kept, whatever became of it.
 */
export async function syncSource(
  parts: SyncParts,
  source: Source | OwnSource,
): Promise<SourceCheck> {
  const address = `${source.metadata}timestamp.json`;
  const terms = { maxBytes: tufLimits.timestamp, diagnose: true };
  const { signal } = parts;
  // What is kept is read while the host is asked.
  const asking = parts.fetchFile(address, signal ? { ...terms, signal } : terms);
  const opening = openSource(parts, source);
  const held = readHeldRows(parts.db);
  held.catch(() => undefined); // what it throws is thrown where it is waited for
  const [fetched, opened] = await Promise.all([asking, opening]);
  if (!fetched.ok) return endWithout(parts, opened, { ...fetched.refusal, address });
  const hash = await sha256(fetched.value);
  if (await saysNothingNew(parts, opened, hash)) {
    // All that is kept was just looked through. Nobody waits for it: what it leaves costs only space.
    void sweepAll(parts.db).catch(() => undefined);
    return end(parts, opened, { outcome: 'same' });
  }
  const ahead = askAhead(parts, source, { timestamp: fetched.value, kept: knownOf(opened) });
  // Long, and needed last: read while the host answers, and nothing more is asked of it.
  const outlines = ahead.asked.then(() => readOutlines(parts.db));
  outlines.catch(() => undefined);
  try {
    return await syncFrom(parts, opened, { ahead, hash, held, outlines });
  } finally {
    await ahead.end();
  }
}

/** Goes the full order from root, from a timestamp that came. */
async function syncFrom(
  parts: SyncParts,
  opened: Opened,
  { ahead, ...word }: NewWord & { readonly ahead: MetadataAhead },
): Promise<SourceCheck> {
  const metadata = await trustedMetadata(parts, opened);
  if (!metadata.ok) return endWithout(parts, opened, metadata.refusal);
  const { source, records } = opened;
  const begins = knownOf(opened).size === 0;
  const floors = begins ? floorsUnder(opened, metadata.value.get('root')) : opened.floors;
  const start = { metadata: metadata.value, floors, ahead, issued: records.stored?.issued };
  const refreshed = await refreshSource(parts, start);
  const refused = (refusal: SyncRefusal) =>
    endUnconfirmed(parts, opened, { refusal, refreshed, start });
  if (!refreshed.metadata.ok) {
    const { refusal } = refreshed.metadata;
    const isSpoilt = refusal.code === 'trusted-root-unusable' && !begins;
    return isSpoilt
      ? syncFrom(parts, withoutMetadata(opened), { ahead, ...word })
      : refused(refusal);
  }
  const run = { refreshed, metadata: refreshed.metadata.value, ...word };
  const { client } = refreshed;
  const asked = { source, client, metadata: run.metadata, kept: records.withdrawals };
  const withdrawals = await takeWithdrawals(parts, asked);
  // Nothing becomes current of which nobody knows whether it was taken back.
  if (!withdrawals.ok) return refused(withdrawals.refusal);
  return takeAll(parts, opened, { run, withdrawals: withdrawals.value });
}

/** Whether a timestamp is the one that all that is here was last taken under, lately and whole. */
async function saysNothingNew(parts: SyncParts, opened: Opened, hash: string): Promise<boolean> {
  const { stored, pointer } = opened.records;
  if (!stored || !pointer || stored.timestamp !== hash || stored.terms !== opened.terms) {
    return false;
  }
  // A run that was killed, or found the disk full, may have seen more than it took.
  if (hasSeenOther(stored, opened.floors)) return false;
  const now = parts.now();
  const { state, confirmedUntil = 0 } = stored.state;
  const lately = [stored.lastFull, stored.lastWhole ?? 0].every((at) => isThisWeek(at, now));
  const holds = effectiveNow(now, stored.issued) < confirmedUntil;
  return state === 'current' && lately && holds && (await isCurrent(parts.db, pointer));
}

/** Metadata that were verified from the root that is pinned now; none where trust begins anew. */
function knownOf({ source, records }: Opened): KeptMetadata {
  const known = records.stored?.pin === source.root.sha256 && records.metadata.has('root');
  return known ? records.metadata : new Map();
}

/** A source of which a disk spoilt the root: trust begins anew with the pinned one, under its floors. */
function withoutMetadata(opened: Opened): Opened {
  return { ...opened, records: { ...opened.records, metadata: new Map() } };
}

/** Metadata to begin with: those kept, or the pinned root alone where trust begins. */
async function trustedMetadata(
  parts: SyncParts,
  opened: Opened,
): Promise<Result<KeptMetadata, SyncRefusal>> {
  const known = knownOf(opened);
  if (known.size > 0) return accept(known);
  const root = await pinnedRoot(parts, opened.source);
  return root.ok ? accept(new Map([['root', root.value]])) : root;
}

type Taking = { readonly run: Run; readonly withdrawals: StoredWithdrawals | undefined };

/** Keeps a new list of withdrawals, if there is one, while guidance is fetched; then takes that. */
async function takeAll(
  parts: SyncParts,
  opened: Opened,
  { run, withdrawals }: Taking,
): Promise<SourceCheck> {
  const { refreshed } = run;
  const keep = async (list: StoredWithdrawals | undefined) =>
    list ? keepWithdrawals(parts, { ...opened, floors: refreshed.floors() }, list) : false;
  const first = firstOf(opened, withdrawals);
  const hiding = keep(first);
  const taking = takeGuidance(parts, opened, { run, hiding });
  // What was taken back is kept before anything is thrown: whoever hears of it closes the database.
  await Promise.allSettled([hiding, taking]);
  const [hidden, taken] = [await hiding, await taking];
  if (taken.ok) {
    const other = first !== withdrawals && (await keep(withdrawals));
    return { changed: hidden || taken.value || other };
  }
  const check = await endWithout(parts, opened, taken.refusal, refreshed);
  return hidden ? { ...check, changed: true } : check;
}

async function takeGuidance(
  parts: SyncParts,
  opened: Opened,
  { run, hiding }: { readonly run: Run; readonly hiding: Promise<boolean> },
): Promise<Result<boolean, SyncRefusal>> {
  const { source } = opened;
  const { version } = parts;
  const listed = await listGuidance(run.refreshed.client, run.metadata, { source, version });
  return listed.ok ? takeListed(parts, opened, { run, listed: listed.value, hiding }) : listed;
}

/**
 * What is taken back until a source's cards were taken under what they are held to now: those of
 * before may be another publisher's, and what that one took back of them stays back.
 */
function firstOf(
  { source, records }: Opened,
  withdrawals: StoredWithdrawals | undefined,
): StoredWithdrawals | undefined {
  const isOther = records.pointer !== undefined && isHeldToOther(source, records.stored);
  return withdrawals && isOther ? withMore(records.withdrawals, withdrawals) : withdrawals;
}
