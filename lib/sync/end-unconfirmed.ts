import { keepWithdrawals, withMore } from './keep-withdrawals.ts';
import { endWithout, type Opened, type SourceCheck } from './opened-source.ts';
import type { SyncParts } from './parts.ts';
import { type Refreshed, type RefreshParts, refreshExpired } from './refresh.ts';
import type { SyncRefusal } from './refusal.ts';
import { takeWithdrawals } from './take-withdrawals.ts';

/** Why metadata or the list of withdrawals under them were refused, and what they began from. */
export type Unconfirmed = {
  readonly refusal: SyncRefusal;
  readonly refreshed: Refreshed;
  readonly start: RefreshParts;
};

/**
 * Ends a check that did not come as far as guidance. Where that is because metadata have expired,
 * what they take back is hidden none the less.
 */
export async function endUnconfirmed(
  parts: SyncParts,
  opened: Opened,
  { refusal, refreshed, start }: Unconfirmed,
): Promise<SourceCheck> {
  if (refusal.code !== 'metadata-expired') return endWithout(parts, opened, refusal, refreshed);
  const { hidden, floors } = await hideFromExpired(parts, opened, { refreshed, start });
  const check = await endWithout(parts, opened, refusal, { ...refreshed, floors: () => floors });
  return hidden ? { ...check, changed: true } : check;
}

/**
 * Takes from expired metadata what they take back besides: they lift nothing. Of the floors only
 * that of withdrawals is raised. `hidden`: what is shown may have changed.
 */
async function hideFromExpired(
  parts: SyncParts,
  opened: Opened,
  { refreshed, start }: Omit<Unconfirmed, 'refusal'>,
) {
  const { source, records } = opened;
  const kept = records.withdrawals;
  const { client, metadata } = await refreshExpired(start);
  const asked = { source, client, kept };
  const taken = metadata.ok
    ? await takeWithdrawals(parts, { ...asked, metadata: metadata.value })
    : metadata;
  const floors = new Map(refreshed.floors());
  // Also where the list itself did not come: whoever serves an older one is known by it.
  const floor = client.floors().get('withdrawals');
  if (floor) floors.set('withdrawals', floor);
  const more = taken.ok && taken.value ? withMore(kept, taken.value) : undefined;
  const hidden = more ? await keepWithdrawals(parts, { ...opened, floors }, more) : false;
  return { hidden, floors };
}
