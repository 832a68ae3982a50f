import { readHoldings } from '#lib/store/holdings.ts';
import { readyChange } from '#lib/store/install.ts';
import { keepWithdrawnBeside } from '#lib/store/keep-withdrawn-beside.ts';
import type { Database } from '#lib/store/layout.ts';
import { readSoundRows } from '#lib/store/sound-rows.ts';
import { orWhereLost } from '#lib/store/summaries.ts';
import type { StoreChange } from '#lib/store/write-change.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

/** What is to be over before a change is written. */
export type Before = {
  /** What is to be kept first. */
  readonly first?: Promise<void>;
  /** What speaks against the change, if anything does: it is asked while the disk reads. */
  readonly judge?: () => Promise<SyncRefusal | undefined>;
};

/** Where it cannot be written, the next run lays it there. */
export async function keepBeside(
  { db, local }: Pick<SyncParts, 'db' | 'local'>,
  isGone: (source: string) => boolean,
): Promise<void> {
  await keepWithdrawnBeside(db, local, isGone).catch(() => undefined);
}

/**
 * Makes a change current, while nobody else changes what is current. All is readied beforehand;
 * where something speaks against it nothing is written.
 */
export function commit(
  { db, local, exclusively }: SyncParts,
  change: StoreChange,
  { first, judge }: Before = {},
): Promise<SyncRefusal | undefined> {
  return exclusively(async () => {
    const readying = change.release ? readyChange(db, change) : readyAnyhow(db, change);
    readying.catch(() => undefined); // a change that is at fault may not even let itself be readied
    const [refusal] = await Promise.all([judge?.(), first]);
    if (refusal) return refusal;
    const write = await readying;
    await write();
    if (change.withdrawals || change.remove)
      await keepBeside({ db, local }, (id) => id === change.remove);
    return undefined;
  });
}

/**
 * Readies a withdrawal or the going of a source, whatever a disk lost of others: cards that are not
 * summed up any more are not shown until their source has mended them.
 */
function readyAnyhow(db: Database, change: StoreChange): Promise<() => Promise<void>> {
  return orWhereLost(readyChange(db, change), async () =>
    readyChange(db, { ...change, holdings: await readHoldings(db, readSoundRows) }),
  );
}
