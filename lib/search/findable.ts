import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Segment } from './segment.ts';

/** What search needs to know of a card that is shown, beside its words: a summary has it. */
export type Findable = Pick<Card, 'id' | 'kind' | 'audience' | 'contentNotes' | 'situations'> &
  Pick<CardSummary, 'pack'>;

/**
 * What a search is opened from: the segments of every pack of the current releases, the cards that
 * are shown out of them (of one id the edition in the pack named), and the front matter of all.
 */
export type SearchParts = {
  readonly segments: readonly Segment[];
  readonly cards: readonly Findable[];
  readonly front: Pick<Front, 'situations' | 'synonyms'>;
};
