import type { Card, Slot } from './card.ts';
import type { Place } from './place.ts';

/** What lists, tiles and the glance need of a card, and in which pack the whole card lies. */
export type PackedSummary = Pick<
  Card,
  | 'id'
  | 'rev'
  | 'kind'
  | 'audience'
  | 'lang'
  | 'counterpartOf'
  | 'title'
  | 'discreetTitle'
  | 'lines'
  | 'situations'
  | 'contentNotes'
  | 'risk'
  | 'made'
  | 'reviewBy'
> & {
  /** The slot whose answer stands on the card's tile, if it has one. */
  readonly tileSlot?: Slot;
  /** SHA-256 of the card's line, which names this edition of it. */
  readonly sha256: string;
  /** SHA-256 of the pack that holds the card. */
  readonly pack: string;
};

/** A card summed up, and whose it is. */
export type CardSummary = PackedSummary & Place;

/** Sums a card up, with the hash of its line and of the pack that holds it. */
export function summarise(
  card: Card,
  { sha256, pack }: { readonly sha256: string; readonly pack: string },
): PackedSummary {
  const { id, rev, kind, audience, lang, title, discreetTitle, lines } = card;
  const { counterpartOf, situations, contentNotes, risk, made, reviewBy } = card;
  const tileSlot = card.slots.find((slot) => slot.onTile);
  return {
    ...{ id, rev, kind, audience, lang, title, discreetTitle, lines },
    ...{ situations, contentNotes, risk, made, reviewBy },
    ...(counterpartOf ? { counterpartOf } : {}),
    ...(tileSlot ? { tileSlot } : {}),
    sha256,
    pack,
  };
}
