import type { Day } from '#lib/base/day.ts';
import { type BlockView, blocksOf } from '#lib/guidance/blocks.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front, Source } from '#lib/guidance/front.ts';
import { type LocalView, viewLocal } from '#lib/guidance/local.ts';
import type { Made } from '#lib/guidance/made.ts';
import type { Annotation } from '#lib/guidance/overlay.ts';
import type { WrittenHere } from '#lib/guidance/own-cards.ts';
import type { Adoption } from '#lib/guidance/practice.ts';
import { type ReviewState, reviewState } from '#lib/guidance/review.ts';
import type { SlotText } from '#lib/guidance/slot-texts.ts';
import type { RowView } from './row-view.ts';

/** Who made a card and when it is due for review. */
export type BylineView = {
  readonly made: Made;
  readonly reviewBy: Day;
  readonly review: ReviewState;
  /** The practice wrote the card itself: then nothing of `made` is claimed. */
  readonly written?: WrittenHere | undefined;
};

/** The same card in another language. */
export type CounterpartView = Pick<Card, 'id' | 'lang'>;

/** A card, ready to be shown. */
export type CardView = Pick<
  Card,
  | 'id'
  | 'kind'
  | 'lang'
  | 'title'
  | 'discreetTitle'
  | 'lines'
  | 'contentNotes'
  | 'folded'
  | 'forYou'
  | 'why'
> & {
  readonly byline: BylineView;
  /** The same card in other languages. */
  readonly counterparts: readonly CounterpartView[];
  readonly adoption: Adoption | undefined;
  /** Claims not yet checked at their source. */
  readonly toVerify: number;
  readonly blocks: readonly BlockView[];
  readonly local: LocalView;
  readonly hasSlots: boolean;
  readonly hasHandout: boolean;
  /** The pathway first, then what is related. */
  readonly pathway: readonly RowView[];
  readonly related: readonly RowView[];
  readonly sources: readonly Source[];
  readonly safetyContact: string | undefined;
};

/** What stands around a card: the day, the front matter, and what the practice says of it. */
export type CardContext = {
  readonly front: Front | undefined;
  readonly today: Day;
  /** Whom to tell of something unsafe; the front matter's where the card's source names none. */
  readonly safetyContact: string | undefined;
  readonly sha256: string | undefined;
  /** Who wrote it, where it is a card of the practice's own. */
  readonly written: WrittenHere | undefined;
  readonly annotation: Annotation | undefined;
  readonly site: string;
  /** Every local fact that the practice gave, on whichever card. */
  readonly known: ReadonlyMap<string, SlotText>;
  readonly adoption: Adoption | undefined;
  readonly counterparts: readonly CounterpartView[];
  /** The row of a card, or nothing where it is not shown here. */
  readonly row: (id: string) => readonly RowView[];
};

/** Makes a card ready to be shown. */
export function viewCard(card: Card, context: CardContext): CardView {
  const { id, kind, lang, title, discreetTitle, lines, contentNotes, folded, forYou, why } = card;
  const { front, today, sha256, written, annotation, site, adoption, known, row } = context;
  const local = viewLocal(
    { slots: card.slots, ...(sha256 ? { sha256 } : {}) },
    annotation,
    site,
    known,
  );
  return {
    ...{ id, kind, lang, title, discreetTitle, lines, contentNotes, folded, forYou, why },
    byline: bylineOf(card, today, written),
    counterparts: context.counterparts,
    adoption,
    toVerify: card.toVerify.length,
    blocks: blocksOf(card, local),
    local,
    hasSlots: card.slots.length > 0,
    // A handout is for patients: nobody approved one of the practice’s own.
    hasHandout: card.handout !== undefined && !written,
    pathway: card.pathway ? row(card.pathway) : [],
    related: card.related.flatMap(row),
    sources: (front?.sources ?? []).filter((source) => card.sources.includes(source.id)),
    safetyContact: context.safetyContact ?? front?.bundle.safetyContact,
  };
}

function bylineOf(card: Card, today: Day, written: WrittenHere | undefined): BylineView {
  const { made, reviewBy } = card;
  return { made, reviewBy, review: reviewState(card, today), ...(written ? { written } : {}) };
}
