import { isOwn } from '#lib/guidance/own-cards.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { ReleaseSigner, SourceState } from '#lib/trust/source-state.ts';

/** Who signed the release that a card came with; no signers where it came with the program. */
export type SignedView = {
  readonly signers: readonly Pick<ReleaseSigner, 'role' | 'name'>[];
  readonly released?: string | undefined;
};

/** Says who signed for a card; nothing where the practice wrote it, and before sources are read. */
export function viewSigned(
  card: CardSummary | undefined,
  sources: readonly SourceState[] = [],
): SignedView | undefined {
  if (!card || isOwn(card)) return undefined;
  if (card.source === packagedSource) return { signers: [] };
  return sources.find(({ id }) => id === card.source);
}
