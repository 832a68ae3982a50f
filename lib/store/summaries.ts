import { summarise } from '#lib/guidance/summary.ts';
import type { OpenedPack, StoredSummaries } from './layout.ts';

/** Sums up the cards of a pack. Whose they are is not said: two sources may share a pack. */
export function summarisePack({ sha256, cards }: OpenedPack): StoredSummaries {
  return {
    pack: sha256,
    cards: cards.map((entry) => summarise(entry.card, { sha256: entry.sha256, pack: sha256 })),
  };
}
