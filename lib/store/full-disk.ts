/** Whether the browser threw since there is no room left on the disk. */
export function isFullDisk(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}
