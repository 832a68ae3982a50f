import { dayOf } from '#lib/base/day.ts';
import { keepFloors } from '#lib/store/kept-floors.ts';
import type { StoredWithdrawals } from '#lib/store/layout.ts';
import type { SourceRecords } from '#lib/store/source-records.ts';
import type { Source } from '#lib/trust/source.ts';
import type { Floors } from '#lib/tuf/floors.ts';
import { commit } from './commit.ts';
import type { SyncParts } from './parts.ts';
import type { Refreshed } from './refresh.ts';
import { takeWithdrawals } from './take-withdrawals.ts';

/** What is known of a source as its withdrawals come. */
export type Withdrawing = {
  readonly source: Source;
  readonly records: SourceRecords;
  readonly floors: Floors;
};

/** Makes a list current, after its floors were kept. True where what is shown may have changed. */
export async function keepWithdrawals(
  parts: SyncParts,
  { source, records, floors }: Withdrawing,
  withdrawals: StoredWithdrawals,
): Promise<boolean> {
  const floorsKept = keepFloors(parts.local, source, floors);
  const before = records.withdrawals?.items ?? [];
  if (before.length === 0 && withdrawals.items.length === 0) {
    // Nothing was taken back, and nothing is: only that the list was seen is to be kept.
    await floorsKept;
    await parts.db.put('withdrawals', withdrawals);
    return false;
  }
  await commit(parts, { withdrawals, today: dayOf(parts.now()) }, { first: floorsKept });
  return true;
}

/**
 * Takes a list of withdrawals from expired metadata: it can only hide. Of the floors only that of
 * withdrawals is raised. True where what is shown may have changed.
 */
export async function hideFromExpired(
  parts: SyncParts,
  { source, records, floors }: Withdrawing,
  { client, metadata }: Refreshed,
): Promise<boolean> {
  if (!metadata.ok) return false;
  const asked = { source, client, metadata: metadata.value, kept: records.withdrawals };
  const taken = await takeWithdrawals(parts, asked);
  if (!taken.ok || !taken.value) return false;
  const floor = client.floors().get('withdrawals');
  const raised = floor ? new Map([...floors, ['withdrawals', floor] as const]) : floors;
  return keepWithdrawals(parts, { source, records, floors: raised }, taken.value);
}
