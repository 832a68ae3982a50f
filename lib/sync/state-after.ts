import { hasSeenOther } from '#lib/store/kept-floors.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import { isHeldToOther } from './held-to.ts';
import type { SyncParts } from './parts.ts';
import { codeOf, isHostRefusal, type SyncCode } from './refusal.ts';
import type { Begun, Outcome } from './source-outcome.ts';
import { saysNothing } from './wait-afterwards.ts';

/** How a source stands once a check of it has ended, at the time by which expiry is judged. */
export function stateAfter(
  parts: SyncParts,
  begun: Begun,
  outcome: Outcome,
  time: number,
): SourceState {
  return upToNow(standingAfter(parts, begun, outcome), time);
}

// What is not confirmed any more is not confirmed from now on, though what was kept would have held.
function upToNow(state: SourceState, now: number): SourceState {
  const { confirmedUntil } = state;
  if (state.state !== 'not-confirmed' || confirmedUntil === undefined) return state;
  return { ...state, confirmedUntil: Math.min(confirmedUntil, now) };
}

function standingAfter(parts: SyncParts, begun: Begun, outcome: Outcome): SourceState {
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
      return { ...named, ...takenState(outcome, now), lastChecked: now };
    case 'refused':
      return { ...named, ...kept, ...refusedState(begun, outcome, now) };
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

function refusedState(
  begun: Begun,
  { refusal: why, refreshed }: Extract<Outcome, { readonly outcome: 'refused' }>,
  now: number,
) {
  const { pointer, stored } = begun.records;
  const code = codeOf(why);
  const before = stored?.state;
  const checked = isHostRefusal(code) ? {} : { lastChecked: now };
  // That there is something newer was verified, though it was not to be had.
  const isBehind = hasSeenOther(stored, refreshed?.floors() ?? begun.floors);
  const kept = stateKept(begun);
  const stood = kept === 'current' && isBehind ? 'not-confirmed' : kept;
  const state = standing(code, pointer !== undefined, stood);
  // Why an update was not used goes on being said while the host cannot be reached.
  const refusal = isHostRefusal(code) && state === 'update-not-used' ? before?.refusal : code;
  return { ...checked, state, ...(refusal ? { refusal } : {}) };
}

function takenState(
  { listed, metadata }: Extract<Outcome, { readonly outcome: 'taken' }>,
  now: number,
) {
  const { root, timestamp, snapshot, targets, endOfRoots } = metadata;
  // One run follows so many roots: the next goes on, and till then no newest root confirms anything.
  const isEnded = endOfRoots !== 'rotation-limit';
  const { listing, signers, needs } = listed;
  const ends = [root, timestamp, snapshot, targets.metadata].map(({ expires }) => expires);
  return {
    ...(isEnded
      ? { state: 'current' as const, lastConfirmed: now }
      : { state: 'not-confirmed' as const }),
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
