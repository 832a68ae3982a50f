import type { Day } from '#lib/base/day.ts';
import { type BlockView, blocksOf } from '#lib/guidance/blocks.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front, Source } from '#lib/guidance/front.ts';
import { onlySite, viewLocal } from '#lib/guidance/local.ts';
import type { Made } from '#lib/guidance/made.ts';
import { type ReviewState, reviewState } from '#lib/guidance/review.ts';

/** Who made a card and when it is due for review. */
export type BylineView = {
  readonly made: Made;
  readonly reviewBy: Day;
  readonly review: ReviewState;
};

/** A card, ready to be shown. */
export type CardView = Pick<
  Card,
  'id' | 'kind' | 'title' | 'discreetTitle' | 'lines' | 'contentNotes' | 'folded' | 'forYou' | 'why'
> & {
  readonly byline: BylineView;
  /** Claims not yet checked at their source. */
  readonly toVerify: number;
  readonly blocks: readonly BlockView[];
  readonly sources: readonly Source[];
  readonly safetyContact: string | undefined;
};

/** Makes a card ready to be shown on a day. */
export function viewCard(card: Card, front: Front | undefined, today: Day): CardView {
  const { id, kind, title, discreetTitle, lines, contentNotes, folded, forYou, why } = card;
  return {
    ...{ id, kind, title, discreetTitle, lines, contentNotes, folded, forYou, why },
    byline: { made: card.made, reviewBy: card.reviewBy, review: reviewState(card, today) },
    toVerify: card.toVerify.length,
    blocks: blocksOf(card, viewLocal(card, undefined, onlySite)),
    sources: (front?.sources ?? []).filter((source) => card.sources.includes(source.id)),
    safetyContact: front?.bundle.safetyContact,
  };
}
