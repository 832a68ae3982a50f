import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Day } from '#lib/base/day.ts';
import type { ContentNote } from '#lib/guidance/identity.ts';
import { type Comparison, compareCards } from './compare.ts';
import {
  type ComparableCard,
  type ComparedField,
  comparedFields,
  type FieldWords,
  textsOfField,
} from './compared-fields.ts';

/** A card to be reviewed, and the edition that is published, if there is one. */
export type CardToReview = {
  readonly id: string;
  readonly draft: ComparableCard;
  readonly published?: ComparableCard | undefined;
};

/** One card of a review pack, as people read it. `number` is how they answer for it. */
export type ReviewCard = {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** The language of the card's own words. */
  readonly lang: string | undefined;
  readonly contentNotes: readonly ContentNote[];
  readonly lines: readonly string[];
  readonly parts: readonly { readonly field: ComparedField; readonly texts: readonly string[] }[];
  /** Nothing where the card is new. */
  readonly comparison: Comparison | undefined;
};

/** What a group is asked to read, with the code that its answers carry. */
export type ReviewPack = {
  readonly code: string;
  readonly title: string;
  readonly made: Day;
  readonly from: string;
  /** How answers come back, in the trainer's own words. */
  readonly sendTo: string;
  readonly cards: readonly ReviewCard[];
};

/** What a trainer says of a pack. */
export type PackFacts = Pick<ReviewPack, 'title' | 'made' | 'from' | 'sendTo'>;

// What the group is asked about: what staff will read and say. The rest is the publisher's own.
const asked: readonly ComparedField[] = comparedFields.slice(
  comparedFields.indexOf('offer'),
  comparedFields.indexOf('slots'),
);

/** Puts together what a group is asked to read. The same cards always give the same code. */
export async function makeReviewPack(
  cards: readonly CardToReview[],
  facts: PackFacts,
  words: FieldWords,
): Promise<ReviewPack> {
  const editions = JSON.stringify(cards.map(({ id, draft }) => [id, draft]));
  const code = (await sha256(utf8(editions))).slice(0, 8);
  return { ...facts, code, cards: cards.map((card, at) => reviewCard(card, at + 1, words)) };
}

function reviewCard(
  { id, draft, published }: CardToReview,
  number: number,
  words: FieldWords,
): ReviewCard {
  const parts = asked
    .map((field) => ({ field, texts: textsOfField(draft, field, words) }))
    .filter(({ texts }) => texts.length > 0);
  return {
    number,
    id,
    title: draft.title ?? '',
    lang: draft.lang,
    contentNotes: draft.contentNotes ?? [],
    lines: draft.lines ?? [],
    parts,
    comparison: published ? compareCards(published, draft, words) : undefined,
  };
}
