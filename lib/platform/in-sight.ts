/**
 * Waits until this page is in sight, or for so many milliseconds. A side panel is loaded out of
 * sight and without a size: what stands in it by then is laid out for nothing, one word a line.
 */
export function inSight(forMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (!document.hidden) resolve();
    setTimeout(resolve, forMs);
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
