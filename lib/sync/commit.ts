import { readyChange } from '#lib/store/install.ts';
import type { StoreChange } from '#lib/store/write-change.ts';
import type { SyncParts } from './parts.ts';

/**
 * Makes a change current, while nobody else changes what is current. All is readied beforehand;
 * what is to be kept first has until then.
 */
export function commit(
  { db, exclusively }: SyncParts,
  change: StoreChange,
  first?: Promise<void>,
): Promise<void> {
  return exclusively(async () => {
    const [write] = await Promise.all([readyChange(db, change), first]);
    await write();
  });
}
