const patienceMs = 1_000;

/**
 * Waits until the first words of this page are on screen, or for a second at most, or for as many
 * milliseconds as are given. A side panel is
 * laid out again when it is shown, well after its document has loaded: work begun before that
 * holds up the first words. Frames tell nothing, since they run before it is shown; nor does the
 * first paint, which is of the empty page.
 */
export function painted(forMs = patienceMs): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(resolve, forMs);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      clearTimeout(giveUp);
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

/** Waits until the next frame has been handed on to be shown, or for so many milliseconds. */
export function frame(forMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, forMs);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
