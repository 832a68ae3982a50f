import { languageFirst } from '#lib/guidance/counterpart.ts';
import { isOwn } from '#lib/guidance/own-cards.ts';
import { isHiddenHere } from '#lib/guidance/practice.ts';
import type { Role } from '#lib/guidance/select.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { shortened } from './excerpt-view.ts';
import { type Listed, listRow, shownCards } from './list-view.ts';
import type { RowView } from './row-view.ts';
import type { PanelState } from './state.ts';
import { isWithdrawn, standingPlaceholders } from './withdrawn-view.ts';

/** A headed group of results. */
export type FoundGroup = {
  readonly group: CardSummary['audience'][number] | 'near';
  readonly rows: readonly RowView[];
};

/** Results of a search. `corrected` is what was searched for instead of the words typed. */
export type FoundView = {
  readonly query: string;
  readonly corrected: string | undefined;
  readonly ready: boolean;
  readonly count: number;
  readonly cardsInAll: number;
  readonly groups: readonly FoundGroup[];
};

/** Groups what was found: the current role, the other, the practice, then what is near. */
export function viewFound(state: PanelState, role: Role): FoundView {
  const { found, guidance, query } = state;
  const other: Role = role === 'consulting' ? 'reception' : 'consulting';
  const rows = [...foundRows(state, role), ...besideIndex(state, role)];
  const groups = ([role, other, 'practice', 'near'] as const).map((group) => ({
    group,
    rows: rows.filter((one) => one.group === group).map(({ row }) => row),
  }));
  return {
    query: query.trim(),
    corrected: found?.corrected,
    ready: found !== undefined && guidance?.summaries !== undefined,
    count: rows.length,
    cardsInAll: guidance?.home.cards ?? 0,
    groups: groups.filter((group) => group.rows.length > 0),
  };
}

type Placed = { readonly group: FoundGroup['group']; readonly row: RowView };

function foundRows(state: PanelState, role: Role): readonly Placed[] {
  const hits = new Map((state.found?.hits ?? []).map((hit) => [hit.id, hit]));
  const cards = [...hits.keys()].flatMap((id) => state.guidance?.summaries?.get(id) ?? []);
  return languageFirst(cards, state.language).flatMap((card) => {
    const hit = hits.get(card.id);
    if (!hit || isHiddenHere(state.practice, card) || isWithdrawn(state, card)) return [];
    const match = { title: hit.title, excerpt: shortened(hit.excerpt) };
    const group = hit.near ? 'near' : groupOf(card, role);
    return [{ group, row: { ...listRow(state, card), match } }];
  });
}

// Of hard topics nothing is suggested for fewer letters in all. What a card taken back was about
// nobody knows any more.
const leastForHard = 4;

/**
 * Cards taken back and cards of the practice's own are in no index: those are found by their
 * titles, these by their title and lines too, and both stand last, but for the practice's own that
 * were found in the lists already.
 */
function besideIndex(state: PanelState, role: Role): readonly Placed[] {
  if (state.found === undefined) return [];
  const found = new Set(state.found.hits.map(({ id }) => id));
  const few = wordsIn(state.query).join('').length < leastForHard;
  // At every key that somebody types, and there may be thousands of cards.
  const mayHaveOwn = state.practice.entries.some(({ op }) => op === 'add');
  const all = mayHaveOwn ? shownCards(state) : [];
  const own = all.filter((card) => isOwn(card) && !found.has(card.id));
  return [...own, ...standingPlaceholders(state)]
    .filter((card) => !(few && isHard(card)))
    .filter((card) => hasEveryWord(wordsOf(card), state.query))
    .map((card) => ({ group: groupOf(card, role), row: listRow(state, card) }));
}

function isHard(card: Listed): boolean {
  return 'reason' in card || card.contentNotes.length > 0;
}

function wordsOf(card: Listed): string {
  return 'reason' in card ? card.title : [card.title, ...card.lines].join(' ');
}

function groupOf({ audience }: Pick<CardSummary, 'audience'>, role: Role): FoundGroup['group'] {
  return audience.includes(role) ? role : (audience[0] ?? 'practice');
}

/** Whether every word typed begins a word of the text. */
function hasEveryWord(text: string, query: string): boolean {
  const words = wordsIn(text);
  const typed = wordsIn(query);
  return typed.length > 0 && typed.every((part) => words.some((word) => word.startsWith(part)));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
