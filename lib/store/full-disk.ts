/** Whether the browser threw since there is no room left on the disk. */
export function isFullDisk(cause: unknown): boolean {
  if (!(cause instanceof DOMException)) return false;
  // Where the disk itself is full, and no quota of ours, Chromium closes the database and says so
  // in the text of its error alone: `IO error: ...: FILE_ERROR_NO_SPACE`.
  const { name, message } = cause;
  return name === 'QuotaExceededError' || (name === 'UnknownError' && /NO_SPACE/.test(message));
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
