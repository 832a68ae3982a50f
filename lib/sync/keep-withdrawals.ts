import { dayOf } from '#lib/base/day.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
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

/** The list that is kept, with what another takes back besides; undefined where that is nothing. */
export function withMore(
  kept: StoredWithdrawals | undefined,
  list: StoredWithdrawals,
): StoredWithdrawals | undefined {
  const before = kept?.items ?? [];
  const more = list.items.filter((item) => !before.some((one) => reaches(one, item)));
  // It is no file's list: the whole of the other is still to be taken, once it is confirmed.
  return more.length > 0 ? { ...list, sha256: '', items: [...before, ...more] } : undefined;
}

function reaches(one: WithdrawnItem, item: WithdrawnItem): boolean {
  return one.bundle === item.bundle && one.id === item.id && one.upto >= item.upto;
}
