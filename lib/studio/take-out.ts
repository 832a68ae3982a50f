import type { Day } from '#lib/base/day.ts';
import { seenLine } from '#lib/base/one-line.ts';
import { findIdentifiers, type IdentifierKind } from '#lib/identifiers/find-identifiers.ts';

/** A text without what looks like patient data, and the kinds of what was taken out. */
export type Cleaned = { readonly text: string; readonly taken: readonly IdentifierKind[] };

/** What stands where something was taken out. */
const mark = '[taken out]';

/** Takes what looks like patient data out of a note that came from elsewhere, before it is kept. */
export function takeOutIdentifiers(text: string, today: Day): Cleaned {
  const plain = seenLine(text);
  let cleaned = '';
  let at = 0;
  const found = findIdentifiers(plain, today);
  for (const { start, end } of found) {
    cleaned += plain.slice(at, start) + mark;
    at = end;
  }
  return {
    text: cleaned + plain.slice(at),
    taken: [...new Set(found.map(({ kind }) => kind))],
  };
}
