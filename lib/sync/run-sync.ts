import { sha256, utf8 } from '#lib/base/bytes.ts';
import { dayOf } from '#lib/base/day.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { StoredSource } from '#lib/store/stored-source.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import { checkSource } from './check-source.ts';
import { commit } from './commit.ts';
import type { SyncParts } from './parts.ts';
import { codeOf, type SyncCode } from './refusal.ts';
import { logRequests } from './request-log.ts';
import { isDue, isOverdue } from './schedule.ts';

/** What is to be checked, and of whose accord: `due` by the alarm, `overdue` as a panel opens. */
export type SyncAsked = {
  readonly sources: readonly (Source | OwnSource)[];
  /** What the policy takes back in every layer. */
  readonly withdraw: readonly WithdrawnItem[];
  readonly when: 'due' | 'overdue' | 'now';
};

/** What a run did for one source; a source that was not due is left out. */
export type CheckedSource = {
  readonly id: string;
  readonly title: string;
  readonly changed: boolean;
  readonly refusal?: SyncCode;
};

/** What a run did. `changed`: what is shown changed, and pages are to read again. */
export type SyncReport = {
  readonly changed: boolean;
  readonly checked: readonly CheckedSource[];
};

/**
 * Checks every source that is to be checked, one after the other, after what no source names any
 * more was taken out. Only one context may run this at a time. Every request is noted.
 */
export async function runSync(parts: SyncParts, asked: SyncAsked): Promise<SyncReport> {
  const { keep, ...log } = logRequests(parts);
  const noted = { ...parts, ...log };
  const { settled, stored } = await settle(noted, asked);
  const checked: CheckedSource[] = [];
  try {
    for (const source of asked.sources) {
      if (!isWanted(source, stored.get(source.id), { asked, now: parts.now() })) continue;
      const { changed, refusal } = await checkSource(noted, source);
      const { id, title } = source;
      checked.push({ id, title, changed, ...(refusal ? { refusal: codeOf(refusal) } : {}) });
    }
  } finally {
    await keep();
  }
  return { changed: settled || checked.some(({ changed }) => changed), checked };
}

function isWanted(
  source: Source,
  stored: StoredSource | undefined,
  { asked, now }: { readonly asked: SyncAsked; readonly now: number },
): boolean {
  if (asked.when === 'now') return true;
  if (asked.when === 'overdue') return isOverdue(stored, now);
  return isDue(stored, now, source.pollMinutes);
}

const policyWithdrawals = 'policy';

type Settled = {
  /** Whether what is shown may have changed. */
  readonly settled: boolean;
  readonly stored: ReadonlyMap<string, StoredSource>;
};

/** Takes out what no source names any more, and keeps what the policy takes back. */
async function settle(parts: SyncParts, { sources, withdraw }: SyncAsked): Promise<Settled> {
  const named = new Set([packagedSource, ...sources.map(({ id }) => id)]);
  const items = [...withdraw];
  const tx = parts.db.transaction(['releases', 'sources', 'withdrawals'], 'readonly');
  const [releases, records, before, hash] = await Promise.all([
    tx.objectStore('releases').getAllKeys(),
    tx.objectStore('sources').getAll(),
    tx.objectStore('withdrawals').get(policyWithdrawals),
    sha256(utf8(JSON.stringify(items))),
  ]);
  const stored = new Map(records.map((one) => [one.id, one]));
  const gone = [...new Set([...releases, ...stored.keys()])].filter((id) => !named.has(id));
  for (const remove of gone) await commit(parts, { remove });
  if (before ? before.sha256 === hash : items.length === 0) {
    return { settled: gone.length > 0, stored };
  }
  const withdrawals = { source: policyWithdrawals, layer: 'policy', items, sha256: hash } as const;
  await commit(parts, { withdrawals, today: dayOf(parts.now()) });
  return { settled: true, stored };
}
