/** Databases that the browser closed since the disk is full: whoever comes later finds them shut. */
const shut = new WeakSet<object>();

/** Whether the browser threw since there is no room left on the disk. */
export function isFullDisk(cause: unknown): boolean {
  return (
    (cause instanceof DOMException && cause.name === 'QuotaExceededError') || isShutting(cause)
  );
}

// Where the disk itself is full, and no quota of ours, Chromium closes the database, and says so in
// the text of its error alone, as it does for its own store of values: `FILE_ERROR_NO_SPACE`.
function isShutting(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes('NO_SPACE');
}

/** Notes that the browser closed a database as it threw this, where it did. */
export function noteShut(db: object, cause: unknown): void {
  if (isShutting(cause)) shut.add(db);
}

/** Whether a full disk is why nothing can be read from this database or written to it any more. */
export function isShut(db: object): boolean {
  return shut.has(db);
}

/**
 * Waits for the writes of a transaction and for its end (`tx.done`, among them). Where the disk is
 * full as it ends, each write only says that it was cut off, and the end alone says why: that is
 * what this throws then.
 */
export async function allWritten(writes: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(writes);
  const causes = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (causes.length > 0) throw causes.find(isFullDisk) ?? causes[0];
}
