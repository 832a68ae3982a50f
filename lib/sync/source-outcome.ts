import { hasSeenOther } from '#lib/store/kept-floors.ts';
import type { SourceRecords } from '#lib/store/source-records.ts';
import type { KeptFloors, StoredSource } from '#lib/store/stored-source.ts';
import { clockLooksWrong, effectiveNow } from '#lib/trust/effective-now.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import type { TrustedMetadata } from '#lib/tuf/client.ts';
import type { Floors } from '#lib/tuf/floors.ts';
import { heldTo } from './held-to.ts';
import type { ListedRelease } from './list-guidance.ts';
import type { SyncParts } from './parts.ts';
import type { Refreshed } from './refresh.ts';
import type { SyncRefusal } from './refusal.ts';
import { stateAfter } from './state-after.ts';
import { waitAfterwards } from './wait-afterwards.ts';

/** What became of a check: nothing new, a release that is current now, or a refusal. */
export type Outcome =
  | { readonly outcome: 'same' }
  | {
      readonly outcome: 'taken';
      readonly listed: ListedRelease;
      readonly metadata: TrustedMetadata;
      readonly refreshed: Refreshed;
      /** SHA-256 of the timestamp. */
      readonly hash: string;
      /** Every pack was fetched just now, or read through. */
      readonly isWhole: boolean;
    }
  | {
      readonly outcome: 'refused';
      readonly refusal: SyncRefusal;
      readonly refreshed?: Refreshed;
    };

/** A source as its check began. */
export type Begun = {
  readonly source: Source | OwnSource;
  readonly records: SourceRecords;
  readonly floors: Floors;
  readonly terms: string;
};

/** What is kept of a source once a check of it has ended. */
export function storedAfter(parts: SyncParts, begun: Begun, outcome: Outcome): StoredSource {
  const { source, records } = begun;
  const before = records.stored;
  const now = parts.now();
  const refreshed = outcome.outcome === 'same' ? undefined : outcome.refreshed;
  const issued = refreshed ? refreshed.issued : before?.issued;
  const taken = outcome.outcome === 'taken';
  const pin = pinAfter(begun, outcome);
  const time = { now: effectiveNow(now, issued), wrong: clockLooksWrong(now, issued) };
  return {
    id: source.id,
    state: {
      ...stateAfter(parts, begun, outcome, time.now),
      effectiveNow: time.now,
      clockLooksWrong: time.wrong,
    },
    ...takenUnder(begun, outcome),
    pin,
    ...waitAfterwards(parts, before, outcome),
    lastFull: taken ? now : (before?.lastFull ?? 0),
    lastWhole: taken && outcome.isWhole ? now : (before?.lastWhole ?? 0),
    timestamp: timestampAfter(begun, outcome),
    ...(issued ? { issued } : {}),
    floors: refreshed ? Object.fromEntries(refreshed.floors()) : floorsKept(begun, pin),
  };
}

// Where a run saw more than it took, no timestamp says nothing new: least of all the one of before.
function timestampAfter({ records, floors }: Begun, outcome: Outcome): string {
  const { stored } = records;
  if (outcome.outcome === 'taken') return outcome.hash;
  if (outcome.outcome === 'refused' && outcome.refreshed) return '';
  return hasSeenOther(stored, floors) ? '' : (stored?.timestamp ?? '');
}

// A check that brought nothing proves nothing of terms that are new: they are asked again.
function takenUnder(
  { source, records, terms }: Begun,
  { outcome }: Outcome,
): Pick<StoredSource, 'terms' | 'heldTo'> {
  if (outcome !== 'refused') return { terms, heldTo: heldTo(source) };
  const { terms: before = '', heldTo: held } = records.stored ?? {};
  return { terms: before, ...(held === undefined ? {} : { heldTo: held }) };
}

/** Until metadata were read from another root, what was seen under the one of before stays whole. */
function floorsKept({ source, records, floors }: Begun, pin: string): KeptFloors {
  const before = pin && pin !== source.root.sha256 ? records.stored?.floors : undefined;
  return before ?? Object.fromEntries(floors);
}

// A root is known only once metadata were read from it: until then trust begins again.
function pinAfter({ source, records }: Begun, outcome: Outcome): string {
  const began = outcome.outcome !== 'same' && outcome.refreshed !== undefined;
  return began ? source.root.sha256 : (records.stored?.pin ?? '');
}
