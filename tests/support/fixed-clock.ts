/** A clock that stands still until it is moved. Starts at noon on 22 November 2026, UTC. */
export function fixedClock(start = Date.parse('2026-11-22T12:00:00Z')) {
  let ms = start;
  const clock = (): number => ms;
  return {
    clock,
    /** Moves the clock by so many milliseconds, back where they are negative. */
    move(byMs: number): void {
      ms += byMs;
    },
  };
}
