import type { Values } from '#lib/store/key-value.ts';

/** The card that was open, and when, in milliseconds since 1970. */
export type OpenCard = { readonly card: string; readonly scroll: number; readonly at: number };

/** For how long what a reader left open or half typed is remembered, in milliseconds. */
const keptForMs = 10 * 60_000;

/** What the names begin with under which the card open in each window is remembered. */
export const openPrefix = 'open.';

/** The name under which it is remembered that everything is hidden. */
export const hiddenName = 'hidden';

/** Whether a panel that opens now opens at home, by all that is remembered in memory. */
export function opensAtHome(kept: Values, now: number): boolean {
  const opened = Object.entries(kept).filter(([name]) => name.startsWith(openPrefix));
  return kept[hiddenName] !== true && !opened.some(([, open]) => isFresh(open, now));
}

/** Whether something remembered is an open card, left less than 10 minutes ago. */
export function isFresh(open: unknown, now: number): open is OpenCard {
  return isOpenCard(open) && isRecent(open.at, now);
}

/** Whether something was left at most 10 minutes ago, and not at a clock that went back since. */
export function isRecent(at: number, now: number): boolean {
  return now - at < keptForMs && now >= at;
}

function isOpenCard(value: unknown): value is OpenCard {
  if (typeof value !== 'object' || value === null) return false;
  const { card, scroll, at }: { card?: unknown; scroll?: unknown; at?: unknown } = value;
  return typeof card === 'string' && typeof scroll === 'number' && typeof at === 'number';
}
