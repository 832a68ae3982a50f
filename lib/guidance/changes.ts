import { saysTheSame } from '#lib/base/same.ts';
import type { Card } from './card.ts';

/**
 * One change between two releases. `fields` names what differs, such as `line 3` or `say`; nothing
 * where the edition of before was lost.
 */
export type CardChange =
  | { readonly change: 'new'; readonly id: string; readonly title: string }
  | { readonly change: 'gone'; readonly id: string; readonly title: string }
  | {
      readonly change: 'changed';
      readonly id: string;
      readonly title: string;
      readonly fields: readonly string[];
    };

/** A withdrawal, or that one was lifted: the card shows again as it was. */
export type WithdrawalChange =
  | {
      readonly change: 'withdrawn';
      readonly id: string;
      readonly title: string;
      readonly reason: string;
      readonly useInstead?: string;
    }
  | { readonly change: 'lifted'; readonly id: string; readonly title: string };

/** One change that a reader is told of. */
export type Change = CardChange | WithdrawalChange;

/** What changed when a release became current; `released` is the release's own day. */
export type ReleaseNews = { readonly released: string; readonly changes: readonly Change[] };

// What a reader sees of a card; the rest (edition, packs, claims checked) is no news to them.
const shown = [
  'title',
  'audience',
  'slots',
  'pathway',
  'related',
  'discreetTitle',
  'situations',
  'contentNotes',
  'why',
  'folded',
  'forYou',
  'sources',
  'handout',
  'made',
  'reviewBy',
] as const;

/** What changed for readers from one release's cards to another's, in the order of ids. */
export function changesBetween(
  before: readonly Card[],
  after: readonly Card[],
): readonly CardChange[] {
  const old = new Map(before.map((card) => [card.id, card]));
  const now = new Map(after.map((card) => [card.id, card]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => changeOf(old.get(id), now.get(id)));
}

function changeOf(before: Card | undefined, after: Card | undefined): CardChange[] {
  if (!before && after) return [{ change: 'new', id: after.id, title: after.title }];
  if (before && !after) return [{ change: 'gone', id: before.id, title: before.title }];
  if (!before || !after) return [];
  const fields = changedFields(before, after);
  return fields.length > 0 ? [{ change: 'changed', id: after.id, title: after.title, fields }] : [];
}

function changedFields(before: Card, after: Card): readonly string[] {
  const longest = Math.max(before.lines.length, after.lines.length);
  const lines = Array.from({ length: longest }, (_, at) => at)
    .filter((at) => before.lines[at] !== after.lines[at])
    .map((at) => `line ${at + 1}`);
  const [old, now] = [partsOf(before), partsOf(after)];
  const parts = [...new Set([...old.keys(), ...now.keys()])].filter(
    (part) => !saysTheSame(old.get(part), now.get(part)),
  );
  const rest = shown.filter((field) => !saysTheSame(before[field], after[field]));
  return [...new Set([...lines, ...parts, ...rest])];
}

// Wording is one list of swaps; every other kind has parts by name.
function partsOf({ parts }: Card): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(Array.isArray(parts) ? { swaps: parts } : parts));
}
