import type { Clock } from '#lib/base/clock.ts';

/**
 * Calls `fold` once nobody has used the page for the set number of minutes; 0 is never. A computer
 * that slept counts its timers no further: then it is called as somebody uses the page again.
 */
export function createIdle(fold: () => void, clock: Clock) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let minutes = 0;
  let due = 0;
  const fire = (): void => {
    timer = undefined;
    fold();
  };
  const restart = (): void => {
    clearTimeout(timer);
    due = clock() + minutes * 60_000;
    timer = minutes > 0 ? setTimeout(fire, minutes * 60_000) : undefined;
  };
  return {
    /** Somebody used the page. */
    used(): void {
      if (timer !== undefined && clock() >= due) fold();
      restart();
    },
    setMinutes(next: number): void {
      minutes = next;
      restart();
    },
  };
}
