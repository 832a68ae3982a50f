import type { Ask } from '#lib/guidance/ask.ts';
import { makeBoard } from './board.ts';
import { changedCardsOf } from './changed-cards.ts';
import { guidanceSignerOf, mergeBooks, type SignBook } from './sign-book.ts';
import type { StudioState } from './state.ts';

/** What a draft brought to the board: approvals that were not here and count, and changes asked for. */
export type BroughtIn = { readonly approvals: number; readonly requests: number };

/** Counts what is new in a book beside the book of before, for the cards as they stand now. */
export async function broughtIn(
  state: StudioState,
  before: SignBook,
  now: SignBook,
): Promise<BroughtIn> {
  const changed = await changedCardsOf(state);
  const signers = await Promise.all(now.signers.map(guidanceSignerOf));
  const rows = await makeBoard(changed, now, signers);
  const known = new Set(before.approvals.map(({ sig }) => sig));
  const held = rows.flatMap(({ approvals }) => approvals?.held ?? []);
  const ids = new Set(changed.map(({ id }) => id));
  return {
    approvals: held.filter(({ sig }) => !known.has(sig)).length,
    requests: newRequests(before, now).filter(({ card }) => ids.has(card)).length,
  };
}

/** How many changes a book would ask for that nobody has asked for here. */
export function countRequests(ours: SignBook, theirs: SignBook): number {
  return newRequests(ours, mergeBooks(ours, theirs)).length;
}

function newRequests(before: SignBook, now: SignBook): readonly Ask[] {
  const known = new Set(before.asks.map((one) => JSON.stringify(one)));
  return now.asks.filter((ask) => ask.state === 'wants-change' && !known.has(JSON.stringify(ask)));
}
