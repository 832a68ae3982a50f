import { sha256, utf8 } from '#lib/base/bytes.ts';
import { dayOf } from '#lib/base/day.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import { withPlainReasons } from '#lib/guidance/plain-reason.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { StoredWithdrawals } from '#lib/store/layout.ts';
import type { StoredSource } from '#lib/store/stored-source.ts';
import type { Source } from '#lib/trust/source.ts';
import { commit } from './commit.ts';
import { isHeldToOther } from './held-to.ts';
import type { SyncParts } from './parts.ts';
import { takeOut } from './take-out.ts';

/**
 * Whose list of sources could not be found: the policy's, people's own. `mayOwn`: people may have
 * sources of their own, so that one whose list was lost is not gone because another list was begun.
 */
export type Unlisted = {
  readonly policy: boolean;
  readonly own: boolean;
  readonly mayOwn: boolean;
};

type Named = {
  readonly sources: readonly Source[];
  readonly unlisted?: Unlisted | undefined;
  readonly withdraw: readonly WithdrawnItem[];
};

const policyWithdrawals = 'policy';
const listLost = 'source-list-lost';

type Settled = {
  /** Whether what is shown may have changed. */
  readonly settled: boolean;
  readonly stored: ReadonlyMap<string, StoredSource>;
  /** Whether nobody names a source any more. */
  readonly isGone: (id: string) => boolean;
};

/**
 * Takes out what no source names any more, and keeps what the policy takes back. A source whose
 * list could not be found keeps its cards, and says so; what a lost policy took back stays back. One
 * that is held to something else than its cards were is not confirmed until it is asked again. What one
 * of these throws is `noted`, and keeps none of the others away.
 */
export async function settle(
  parts: SyncParts,
  { sources, unlisted, withdraw }: Named,
  noted: (cause: unknown) => void,
): Promise<Settled> {
  const named = new Set([packagedSource, policyWithdrawals, ...sources.map(({ id }) => id)]);
  const tx = parts.db.transaction(['releases', 'sources', 'withdrawals'], 'readonly');
  const [releases, records, lists, before] = await Promise.all([
    tx.objectStore('releases').getAllKeys(),
    tx.objectStore('sources').getAll(),
    tx.objectStore('withdrawals').getAllKeys(),
    tx.objectStore('withdrawals').get(policyWithdrawals),
  ]);
  const stored = new Map(records.map((one) => [one.id, one]));
  // A list may be all that is left of a source: what can be had again may have been forgotten.
  const all = new Set([...releases, ...stored.keys(), ...lists]);
  const unnamed = [...all].filter((id) => !named.has(id));
  const isGone = (id: string) => !named.has(id) && !mayBeListed(stored.get(id), unlisted);
  const kept = unnamed.filter((id) => !isGone(id));
  const gone = unnamed.filter(isGone);
  await takeOut(parts, gone, { sources, stored, releases, noted });
  const lost = kept.flatMap((id) => stored.get(id) ?? []);
  const said = await sayLost(parts, lost).catch(noted);
  const withdrew =
    !unlisted?.policy && (await keepPolicyWithdrawals(parts, withdraw, before).catch(noted));
  const unproven = (await sayUnproven(parts, sources, stored).catch(noted)) ?? [];
  for (const source of unproven) stored.set(source.id, source);
  return {
    settled: gone.length + unproven.length > 0 || Boolean(said || withdrew),
    stored,
    isGone: (id) => (id === policyWithdrawals ? !unlisted?.policy : isGone(id)),
  };
}

/**
 * Takes out sources that people removed, and nothing else: what they added is theirs to remove, also
 * while a policy is wrong and no update is taken. True where one went.
 */
export async function takeOutDropped(
  parts: SyncParts,
  { sources, unlisted }: Pick<Named, 'sources' | 'unlisted'>,
): Promise<boolean> {
  const named = new Set(sources.map(({ id }) => id));
  const records = await parts.db.getAll('sources');
  const gone = records.filter(
    (one) => !one.state.byPolicy && !named.has(one.id) && !mayBeListed(one, unlisted),
  );
  const stored = new Map(records.map((one) => [one.id, one]));
  const thrown = (cause: unknown): never => {
    throw cause;
  };
  const ids = gone.map(({ id }) => id);
  await takeOut(parts, ids, { sources: [], stored, releases: [], noted: thrown });
  return gone.length > 0;
}

/** A source of which nothing but its cards is kept may be either's. */
function mayBeListed(stored: StoredSource | undefined, unlisted: Unlisted | undefined): boolean {
  if (!unlisted) return false;
  if (!stored) return unlisted.policy || unlisted.own;
  if (stored.state.byPolicy) return unlisted.policy;
  return unlisted.own || (unlisted.mayOwn && stored.state.refusal === listLost);
}

/** Lets a source go whose list was lost, since a person said so: the next run takes it out. */
export async function letGo({ db }: Pick<SyncParts, 'db'>, id: string): Promise<void> {
  const tx = db.transaction('sources', 'readwrite');
  const stored = await tx.store.get(id);
  if (stored?.state.refusal === listLost) {
    const { refusal: _lost, ...state } = stored.state;
    await tx.store.put({ ...stored, state });
  }
  await tx.done;
}

/** Notes it on sources that people may have added, but for those named: their list is begun anew. */
export async function sayMayBeListed(
  { db, now }: Pick<SyncParts, 'db' | 'now'>,
  named: ReadonlySet<string>,
): Promise<void> {
  const records = await db.getAll('sources');
  const unnamed = records.filter(({ id, state }) => !state.byPolicy && !named.has(id));
  await sayLost({ db, now }, unnamed);
}

/** Notes on each source, once, that nobody knows any more where its updates come from. */
async function sayLost(
  { db, now }: Pick<SyncParts, 'db' | 'now'>,
  sources: readonly StoredSource[],
): Promise<boolean> {
  const unsaid = sources.filter(({ state }) => state.refusal !== listLost);
  for (const source of unsaid) {
    const confirmedUntil = Math.min(source.state.confirmedUntil ?? now(), now());
    const said = { state: 'not-confirmed', confirmedUntil, refusal: listLost } as const;
    const state = { ...source.state, ...said };
    await db.put('sources', { ...source, state });
  }
  return unsaid.length > 0;
}

/** Notes on each source whose terms changed that nobody confirms it under these, and that it is due. */
async function sayUnproven(
  { db, now }: SyncParts,
  sources: readonly Source[],
  stored: ReadonlyMap<string, StoredSource>,
): Promise<readonly StoredSource[]> {
  const unproven = sources.flatMap((source): StoredSource[] => {
    const before = stored.get(source.id);
    if (before?.state.state !== 'current' || !isHeldToOther(source, before)) return [];
    const confirmedUntil = Math.min(before.state.confirmedUntil ?? now(), now());
    const state = { ...before.state, state: 'not-confirmed', confirmedUntil } as const;
    return [{ ...before, state, lastTried: 0 }];
  });
  for (const source of unproven) await db.put('sources', source);
  return unproven;
}

async function keepPolicyWithdrawals(
  parts: SyncParts,
  withdraw: readonly WithdrawnItem[],
  before: StoredWithdrawals | undefined,
): Promise<boolean> {
  const items = withPlainReasons(withdraw);
  if (!before && items.length === 0) return false;
  const hash = await sha256(utf8(JSON.stringify(items)));
  if (before?.sha256 === hash) return false;
  const withdrawals = { source: policyWithdrawals, layer: 'policy', items, sha256: hash } as const;
  await commit(parts, { withdrawals, today: dayOf(parts.now()) });
  return true;
}
