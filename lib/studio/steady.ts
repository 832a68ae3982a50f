import { computed, type ReadonlySignal } from '@preact/signals-core';

/**
 * A list made from signals that stays the very same thing while it says the same: typing in one
 * card makes nothing anew that only depends on the others.
 */
export function steadyList<T>(
  make: () => readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): ReadonlySignal<readonly T[]> {
  let last: readonly T[] = [];
  return computed(() => {
    const now = make();
    const before = last;
    const stays =
      now.length === before.length &&
      now.every((one, at) => {
        const other = before[at];
        return other !== undefined && isSame(one, other);
      });
    last = stays ? before : now;
    return last;
  });
}
