import type { CardSummary, PackedSummary } from '#lib/guidance/summary.ts';
import type { LayeringRecord, ReleasePointer } from './layout.ts';
import type { Summaries } from './summaries.ts';

/** What names a card among all sources, as the record of layers has it. */
export function keyOf({ source, id }: Pick<CardSummary, 'source' | 'id'>): string {
  return `${source} ${id}`;
}

/** Says of summaries whose they are. */
export function cardOf({ source, layer, bundle }: ReleasePointer) {
  return (card: PackedSummary): CardSummary => ({ ...card, source, layer, bundle });
}

/** The summaries of a release's cards, in the order of its packs, and whose they are. */
export function summariesOf(release: ReleasePointer, rows: Summaries): readonly CardSummary[] {
  return release.packs.flatMap((pack) => (rows.get(pack) ?? []).map(cardOf(release)));
}

/** Cards less those that are held and not shown. */
export function shownOf(
  all: readonly CardSummary[],
  layering: Pick<LayeringRecord, 'hidden'> | undefined,
): readonly CardSummary[] {
  const hidden = new Set(layering?.hidden ?? []);
  return hidden.size === 0 ? all : all.filter((card) => !hidden.has(keyOf(card)));
}
