import type { Day } from '#lib/base/day.ts';
import type { Made } from '#lib/guidance/made.ts';
import type { Layer } from '#lib/guidance/place.ts';
import { type ReviewState, reviewState } from '#lib/guidance/review.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { PanelState } from './state.ts';

/** An edition of a card that is not the one in use: whose it is, who made it, when it is due. */
export type EditionView = {
  readonly id: string;
  readonly source: string;
  readonly layer: Layer;
  /** What the source calls its guidance, where that is known. */
  readonly from: string | undefined;
  readonly rev: number;
  readonly made: Made;
  readonly reviewBy: Day;
  readonly review: ReviewState;
};

/** Makes what is said of another edition. */
export function viewEdition({ guidance, today }: PanelState, card: CardSummary): EditionView {
  const { id, source, layer, rev, made, reviewBy } = card;
  const named = guidance?.home.from.find((one) => one.source === source);
  return {
    ...{ id, source, layer, rev, made, reviewBy },
    from: named?.bundle.title,
    review: reviewState(card, today),
  };
}
