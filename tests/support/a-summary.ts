import type { Card } from '#lib/guidance/card.ts';
import { type CardSummary, summarise } from '#lib/guidance/summary.ts';
import { aFront } from './a-front.ts';

/** Sums a card up as one of the packaged source; `rest` is laid over that. */
export function aSummaryOf(card: Card, rest: Partial<CardSummary> = {}): CardSummary {
  const place = { source: 'packaged', layer: 'packaged' as const, bundle: aFront().bundle.id };
  return { ...summarise(card, { sha256: 'a', pack: 'b' }), ...place, ...rest };
}
