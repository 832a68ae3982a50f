import { dayOf } from '#lib/base/day.ts';
import { keepFloors } from '#lib/store/kept-floors.ts';
import type { StoredWithdrawals } from '#lib/store/layout.ts';
import type { SourceRecords } from '#lib/store/source-records.ts';
import type { Source } from '#lib/trust/source.ts';
import type { Floors } from '#lib/tuf/floors.ts';
import { commit } from './commit.ts';
import type { SyncParts } from './parts.ts';

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
