import { type BlockView, blocksOf } from './blocks.ts';
import type { Card } from './card.ts';
import { onlySite, viewLocal } from './local.ts';
import type { Made } from './made.ts';
import type { OwnCard, WrittenHere } from './own-cards.ts';
import { annotationOn, noPractice, type Practice } from './practice.ts';
import { reviewState } from './review.ts';
import { slotTexts } from './slot-texts.ts';

/** A card ready for paper. `made` is left out of a handout, which carries its own words. */
export type SheetView = {
  readonly id: string;
  readonly kind: Card['kind'];
  /** The language of the card's own words. */
  readonly lang: Card['lang'];
  readonly title: string;
  readonly lines: readonly string[];
  readonly blocks: readonly BlockView[];
  /** How many facts on it a clinician must check before use, as the card itself says. */
  readonly toVerify: number;
  readonly made: Made | undefined;
  /** Who wrote it, where it is a card of the practice's own: then nothing of `made` is claimed. */
  readonly written?: WrittenHere;
  readonly reviewBy: string;
  readonly pastReview: boolean;
  readonly released: string;
  readonly printed: string;
  /** No edition that anybody signed has these words. */
  readonly isDraft?: boolean;
};

/** The release and the day that stand on every sheet. */
export type SheetDays = { readonly released: string; readonly printed: string };

/**
 * A staff sheet: title, three lines, parts in order, and how it is done here. By the card's hash a
 * note for an earlier edition is told.
 */
export function staffSheet(
  card: Card & { readonly sha256?: string },
  practice: Practice,
  site: string,
  days: SheetDays,
): SheetView {
  return {
    ...{ id: card.id, kind: card.kind, lang: card.lang, title: card.title, lines: card.lines },
    blocks: blocksOf(
      card,
      viewLocal(card, annotationOn(practice, card.id), site, slotTexts(practice, site)),
    ),
    toVerify: card.toVerify.length,
    made: card.made,
    ...reviewOf(card, days),
  };
}

/** The sheet of a card that the practice wrote itself: it is of no release. */
export function ownSheet(
  own: OwnCard,
  practice: Practice,
  site: string,
  printed: string,
): SheetView {
  const { card, base, by, day } = own;
  const edition = { ...card, sha256: base.sha256 };
  const sheet = staffSheet(edition, practice, site, { released: '', printed });
  return { ...sheet, made: undefined, written: { by, day } };
}

/** The sheet of a card as somebody is writing it: it is of no release, and says so. */
export function draftSheet(card: Card, printed: string): SheetView {
  const sheet = staffSheet(card, noPractice, onlySite, { released: '', printed });
  return { ...sheet, isDraft: true };
}

/** A handout for the person themselves: its own words under the neutral title, nothing local. */
export function handoutSheet(card: Card, days: SheetDays): SheetView | undefined {
  if (!card.handout) return undefined;
  const { id, kind, lang, discreetTitle, handout } = card;
  return {
    ...{ id, kind, lang, title: discreetTitle, lines: handout.lines },
    blocks: [],
    toVerify: 0,
    made: undefined,
    ...reviewOf(card, days),
  };
}

function reviewOf(card: Card, days: SheetDays) {
  const pastReview = reviewState(card, days.printed) !== 'current';
  return { reviewBy: card.reviewBy, pastReview, ...days };
}
