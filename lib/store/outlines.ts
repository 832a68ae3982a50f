import type { PackedSummary } from '#lib/guidance/summary.ts';
import { tallyOf } from '#lib/guidance/tally.ts';
import { digestLines } from '#lib/pack/state-digest.ts';
import type { OpenedPack, StoredOutline } from './layout.ts';

/** Outlines the cards of a pack. */
export function outlinePack({ sha256: pack, cards }: OpenedPack): StoredOutline {
  const hashes = cards.map(({ card, sha256 }) => ({ id: card.id, sha256 }));
  return { pack, lines: digestLines(hashes), tally: tallyOf(cards.map(({ card }) => card)) };
}

/** Outlines a pack whose cards were summed up. */
export function outlineOf(pack: string, cards: readonly PackedSummary[]): StoredOutline {
  return { pack, lines: digestLines(cards), tally: tallyOf(cards) };
}
