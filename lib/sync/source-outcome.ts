import type { SourceRecords } from '#lib/store/source-records.ts';
import type { KeptFloors, StoredSource } from '#lib/store/stored-source.ts';
import { clockLooksWrong, effectiveNow } from '#lib/trust/effective-now.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import type { TrustedMetadata } from '#lib/tuf/client.ts';
import type { Floors } from '#lib/tuf/floors.ts';
import { heldTo, isHeldToOther } from './held-to.ts';
import type { ListedRelease } from './list-guidance.ts';
import type { SyncParts } from './parts.ts';
import type { Refreshed } from './refresh.ts';
import { codeOf, isHostRefusal, type SyncCode, type SyncRefusal } from './refusal.ts';
import { saysNothing, waitAfterwards } from './wait-afterwards.ts';

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
      ...upToNow(stateAfter(parts, begun, outcome), time.now),
      effectiveNow: time.now,
      clockLooksWrong: time.wrong,
    },
    ...takenUnder(begun, outcome),
    pin,
    ...waitAfterwards(parts, before, outcome),
    lastFull: taken ? now : (before?.lastFull ?? 0),
    timestamp: taken ? outcome.hash : (before?.timestamp ?? ''),
    ...(issued ? { issued } : {}),
    floors: refreshed ? Object.fromEntries(refreshed.floors()) : floorsKept(begun, pin),
  };
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

// What is not confirmed any more is not confirmed from now on, though what was kept would have held.
function upToNow(state: SourceState, now: number): SourceState {
  const { confirmedUntil } = state;
  if (state.state !== 'not-confirmed' || confirmedUntil === undefined) return state;
  return { ...state, confirmedUntil: Math.min(confirmedUntil, now) };
}

// A root is known only once metadata were read from it: until then trust begins again.
function pinAfter({ source, records }: Begun, outcome: Outcome): string {
  const began = outcome.outcome !== 'same' && outcome.refreshed !== undefined;
  return began ? source.root.sha256 : (records.stored?.pin ?? '');
}

function stateAfter(parts: SyncParts, begun: Begun, outcome: Outcome): SourceState {
  const { source, records } = begun;
  const now = parts.now();
  const before = records.stored?.state;
  const { released, cards, digest, confirmedUntil, lastConfirmed, lastChecked } = before ?? {};
  const known = { released, cards, digest, confirmedUntil, lastConfirmed, lastChecked };
  const named = {
    ...{ id: source.id, address: source.metadata, byPolicy: !('rootFile' in source) },
    ...standsUnder(begun, outcome),
    rootVersion: before?.rootVersion ?? source.root.version,
    signers: before?.signers ?? [],
  };
  const stays = Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined),
  ) as Partial<SourceState>;
  const kept = { ...stays, ...needsUntilTaken(source, before) };
  if (saysNothing(parts, outcome)) {
    const refusal = before?.refusal ? { refusal: before.refusal } : {};
    return { ...named, ...kept, state: stateKept(begun) ?? 'waiting', ...refusal };
  }
  switch (outcome.outcome) {
    case 'same':
      return { ...named, ...kept, state: 'current', lastChecked: now, lastConfirmed: now };
    case 'taken':
      return { ...named, ...takenState(outcome), lastChecked: now, lastConfirmed: now };
    case 'refused':
      return { ...named, ...kept, ...refusedState(codeOf(outcome.refusal), begun, now) };
  }
}

/** Under what name, in which layer and from which root its cards came: not by what was set since. */
function standsUnder(
  { source, records }: Begun,
  { outcome }: Outcome,
): Pick<SourceState, 'layer' | 'title' | 'words'> {
  const { stored, pointer } = records;
  if (outcome === 'refused' && stored && pointer && isHeldToOther(source, stored)) {
    const { layer, title, words } = stored.state;
    return { layer, title, words };
  }
  const { layer, title, root } = source;
  return { layer, title, words: fingerprintInWords(root.sha256) };
}

/** How it stood: what was taken under other terms is confirmed by nobody under these. */
function stateKept({ source, records }: Begun): SourceState['state'] | undefined {
  const before = records.stored?.state.state;
  return before === 'current' && isHeldToOther(source, records.stored) ? 'not-confirmed' : before;
}

/** Who must have signed, as far as that is known before anything new was taken. */
function needsUntilTaken(
  source: Source | OwnSource,
  before: SourceState | undefined,
): Pick<SourceState, 'needs' | 'needsUnread'> {
  if (before?.released !== undefined) return { needs: before.needs };
  const compared = 'compared' in source ? source.compared : undefined;
  return compared ? { needs: compared } : { needs: source.require, needsUnread: true };
}

function refusedState(code: SyncCode, begun: Begun, now: number) {
  const { pointer, stored } = begun.records;
  const before = stored?.state;
  const checked = isHostRefusal(code) ? {} : { lastChecked: now };
  const state = standing(code, pointer !== undefined, stateKept(begun));
  // Why an update was not used goes on being said while the host cannot be reached.
  const refusal = isHostRefusal(code) && state === 'update-not-used' ? before?.refusal : code;
  return { ...checked, state, ...(refusal ? { refusal } : {}) };
}

function takenState({ listed, metadata }: Extract<Outcome, { readonly outcome: 'taken' }>) {
  const { root, timestamp, snapshot, targets } = metadata;
  const { listing, signers, needs } = listed;
  const ends = [root, timestamp, snapshot, targets.metadata].map(({ expires }) => expires);
  return {
    state: 'current' as const,
    ...{ released: listing.released, cards: listing.cards, digest: listing.state },
    confirmedUntil: Math.min(listed.expires, ...ends),
    rootVersion: root.signed.version,
    ...{ needs, signers },
  };
}

function standing(
  code: SyncCode,
  hasRelease: boolean,
  before: SourceState['state'] | undefined,
): SourceState['state'] {
  if (isHostRefusal(code)) return hasRelease ? (before ?? 'waiting') : 'waiting';
  return code === 'metadata-expired' ? 'not-confirmed' : 'update-not-used';
}
