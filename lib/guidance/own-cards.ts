import type { Card } from './card.ts';
import type { OverlayEntry } from './overlay.ts';
import type { Practice } from './practice.ts';
import { type CardSummary, summarise } from './summary.ts';

/** A card that a practice wrote for itself: it has no signatures and is not co-produced. */
export type OwnCard = Extract<OverlayEntry, { op: 'add' }>;

/** Who wrote a card of the practice's own, and when. */
export type WrittenHere = { readonly by: string; readonly day: string };

/** The name of the source that stands for what a practice wrote here. */
const ownSource = 'this-practice';

/** The practice's own card of an id, unless the guidance has a card of that id itself. */
export function ownCardOf(practice: Practice, id: string): OwnCard | undefined {
  return practice.entries.find(
    (entry): entry is OwnCard => entry.op === 'add' && entry.card.id === id,
  );
}

/** Sums up the practice's own cards, but for those whose id the guidance has already. */
export function ownSummaries(
  practice: Practice,
  taken: { readonly has: (id: string) => boolean },
): readonly CardSummary[] {
  const own = practice.entries.filter((entry): entry is OwnCard => entry.op === 'add');
  const byId = new Map(own.map((entry) => [entry.card.id, entry]));
  return [...byId.values()].filter(({ card }) => !taken.has(card.id)).map(summaryOf);
}

function summaryOf({ card, base }: { card: Card; base: OwnCard['base'] }): CardSummary {
  const summary = summarise(card, { sha256: base.sha256, pack: '' });
  return { ...summary, source: ownSource, layer: 'practice', bundle: base.bundle };
}

/** Whether a card is the practice's own. */
export function isOwn(card: Pick<CardSummary, 'source'>): boolean {
  return card.source === ownSource;
}
