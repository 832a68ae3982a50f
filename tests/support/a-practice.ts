import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import { noPractice, type Practice } from '#lib/guidance/practice.ts';
import { sitesNamed } from '#lib/guidance/sites.ts';

/** As many buildings as are given, whose names begin so. */
export function buildings(name: string, count: number): Practice['sites'] {
  return sitesNamed(Array.from({ length: count }, (_, at) => `${name} ${at + 1}`));
}

/** A practice with a name, and whatever entries are given. */
export function aPractice(
  entries: readonly OverlayEntry[] = [],
  rest: Partial<Practice> = {},
): Practice {
  return { ...noPractice, name: 'Hill Road Surgery', entries, ...rest };
}
