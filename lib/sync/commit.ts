import { commitChange } from '#lib/store/install.ts';
import type { StoreChange } from '#lib/store/write-change.ts';
import type { SyncParts } from './parts.ts';

/** Makes a change current, while nobody else changes what is current. */
export function commit({ db, exclusively }: SyncParts, change: StoreChange): Promise<void> {
  return exclusively(() => commitChange(db, change));
}
