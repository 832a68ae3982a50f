import type { LayeredCard } from '#lib/guidance/layered-card.ts';

/** A card whose words are not those that are published, under a number that is not a higher one. */
export type NotRaised = {
  readonly id: string;
  readonly title: string;
  readonly rev: number;
  readonly published: number;
};

/**
 * The cards that change what is published without a higher edition. A withdrawal of the old words
 * would hide the new ones too, or a release would bring back the very words that were withdrawn.
 */
export function editionsNotRaised(
  cards: readonly LayeredCard[],
  published: readonly LayeredCard[],
): readonly NotRaised[] {
  const held = new Map(published.map((one) => [one.card.id, one]));
  return cards.flatMap(({ card: { id, title, rev }, sha256 }) => {
    const before = held.get(id);
    if (!before || before.sha256 === sha256 || rev > before.card.rev) return [];
    return [{ id, title, rev, published: before.card.rev }];
  });
}
