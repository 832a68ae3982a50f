import { sha256 } from '#lib/base/bytes.ts';
import { dayOf } from '#lib/base/day.ts';
import { readFront } from '#lib/store/fronts.ts';
import { floorsBeside, higherFloors, keepFloors } from '#lib/store/kept-floors.ts';
import type { StoredWithdrawals } from '#lib/store/layout.ts';
import type { ReadyRelease } from '#lib/store/packaged.ts';
import { readSource, type SourceRecords } from '#lib/store/source-records.ts';
import type { StoredSource } from '#lib/store/stored-source.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import { commit } from './commit.ts';
import { isHeldToOther } from './held-to.ts';
import type { SyncParts } from './parts.ts';

/**
 * Hands what is kept of a source that goes on to the one that comes with the same root: what was seen
 * of a publisher, and what it took back, hang on the publisher and not on the name of its source.
 * Gives what is kept of that one then; undefined where none that comes is the same.
 */
export async function handOn(
  parts: SyncParts,
  id: string,
  coming: readonly (Source | OwnSource)[],
): Promise<StoredSource | undefined> {
  if (coming.length === 0) return undefined;
  const records = await readSource(parts.db, id);
  const root = records.metadata.get('root');
  const roots = [records.stored?.pin, root && (await sha256(root))];
  const heir = coming.find((source) => roots.includes(source.root.sha256));
  if (!heir || !records.stored) return undefined;
  const beside = await floorsBeside(parts.local, { id });
  const isOurs = beside?.pin === undefined || beside.pin === records.stored.pin;
  const floors = higherFloors(records.stored.floors, isOurs ? beside?.floors : undefined);
  const source = storedAs(heir, records.stored);
  const release = await releaseAs(parts, heir, records);
  const withdrawals = withdrawalsAs(heir, records);
  const change = {
    ...{ remove: id, source, metadata: records.metadata, today: dayOf(parts.now()) },
    ...(release ? { release } : {}),
    ...(withdrawals ? { withdrawals } : {}),
  };
  await commit(parts, change, { first: keepFloors(parts.local, heir, floors) });
  return source;
}

/** It is asked at once, as any source that comes. */
function storedAs(heir: Source | OwnSource, stored: StoredSource): StoredSource {
  const { title } = isHeldToOther(heir, stored) ? stored.state : heir;
  const named = { id: heir.id, title, address: heir.metadata, byPolicy: !('rootFile' in heir) };
  return {
    ...{ ...stored, id: heir.id, pin: heir.root.sha256, state: { ...stored.state, ...named } },
    ...{ lastTried: 0, failures: 0, notBefore: 0 },
  };
}

/** Its cards go on being shown: their packs stay where they are. */
async function releaseAs(
  { db }: SyncParts,
  { id }: Source,
  { pointer }: SourceRecords,
): Promise<ReadyRelease | undefined> {
  const front = pointer && (await readFront(db, [pointer.source]));
  return pointer && front ? { pointer: { ...pointer, source: id }, front, packs: [] } : undefined;
}

function withdrawalsAs(
  { id }: Source,
  { withdrawals }: SourceRecords,
): StoredWithdrawals | undefined {
  return withdrawals && { ...withdrawals, source: id };
}
