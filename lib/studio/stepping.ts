import type { Clock } from '#lib/base/clock.ts';

/** After so long a pause in one field, undo stops between what stood before and after it. */
const stepAfterMs = 1_000;

/** Tells where a step of undo ends: as another field is typed in, or after a pause. */
export function createStepping(clock: Clock) {
  let last = { field: '', at: 0 };
  return {
    /** Hears of a change of a field, and says whether it goes on with the step before it. */
    goesOn(field: string): boolean {
      const at = clock();
      const same = field === last.field && at - last.at < stepAfterMs;
      last = { field, at };
      return same;
    },
    /** Ends the step: whatever is changed next begins one. */
    end(): void {
      last = { field: '', at: 0 };
    },
  };
}

/** What tells where a step of undo ends. */
export type Stepping = ReturnType<typeof createStepping>;
