import { isFullDisk, isShut } from '#lib/store/full-disk.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import { endWithout, openSource, type SourceCheck } from './opened-source.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';
import { syncSource } from './sync-source.ts';

/**
 * Checks one source at one fixed time (5.1 of the specification), however long it takes. A disk that is
 * full, or that fails, undoes the whole change: the cards stay, and the source says why.
 */
export async function checkSource(
  running: SyncParts,
  source: Source | OwnSource,
): Promise<SourceCheck> {
  const began = running.now();
  const parts = { ...running, now: () => began };
  try {
    return await syncSource(parts, source);
  } catch (cause) {
    const refusal = refusalOf(parts, cause);
    if (!refusal) throw cause;
    // A disk may be too full even to keep that.
    const noted = openSource(parts, source).then((opened) => endWithout(parts, opened, refusal));
    return noted.catch(() => ({ changed: false, refusal }));
  }
}

/** What the platform threw, as a refusal; undefined where it is a bug of ours. */
function refusalOf({ db }: SyncParts, cause: unknown): SyncRefusal | undefined {
  if (isFullDisk(cause) || isShut(db)) return { code: 'no-room' };
  return cause instanceof DOMException ? { code: 'disk-failed' } : undefined;
}
