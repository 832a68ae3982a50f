import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import { noPractice, type Practice } from '#lib/guidance/practice.ts';

/** A practice with a name, and whatever entries are given. */
export function aPractice(
  entries: readonly OverlayEntry[] = [],
  rest: Partial<Practice> = {},
): Practice {
  return { ...noPractice, name: 'Hill Road Surgery', entries, ...rest };
}
