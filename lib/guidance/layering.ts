import { byLayer, isBelow, type Layer, type Place } from './place.ts';
import type { CardSummary } from './summary.ts';
import {
  placeholderOf,
  type Withdrawable,
  type WithdrawnCard,
  type WithdrawnItem,
} from './withdrawal.ts';

/** The cards of one source, and which bundles of lower layers they stand in place of. */
export type SourceCards<Card extends Withdrawable = CardSummary> = Place & {
  readonly supersedes: readonly string[];
  readonly cards: readonly Card[];
};

/** What one source, or the policy of an organisation, takes back. */
export type Withdrawals = {
  readonly source: string;
  readonly layer: Layer | 'policy';
  readonly items: readonly WithdrawnItem[];
};

/** Every source laid over the others. */
export type Layered<Card extends Withdrawable = CardSummary> = {
  /** The cards to show, one an id; those of the higher layers first. */
  readonly shown: readonly Card[];
  /** Editions of shown cards that lower layers hold, the highest first. */
  readonly otherEditions: readonly Card[];
  /** Cards taken back, with what their placeholders say. */
  readonly withdrawn: readonly WithdrawnCard[];
};

/**
 * Lays sources over each other: of one id the higher layer's card is shown and the lower ones are
 * other editions; a superseded bundle is not shown at all. A withdrawal reaches its own source and
 * lower layers; it only ever hides, so it never brings a lower edition forward. `remembered` are
 * the placeholders of before, for cards that have meanwhile left their release: they cover what lies
 * below them as they did there.
 */
export function layerSources<Card extends Withdrawable = CardSummary>(
  sources: readonly SourceCards<Card>[],
  withdrawals: readonly Withdrawals[],
  remembered: readonly WithdrawnCard[] = [],
): Layered<Card> {
  const high = [...sources].sort(byLayer);
  const withdrawalOf = withdrawalsByCard(withdrawals);
  const shown = new Map<string, Card>();
  const left = stillGone(remembered, high, withdrawals);
  const withdrawn = new Map(left.map((card) => [keyOf(card), card]));
  const otherEditions: Card[] = [];
  const covered = new Set<string>();
  const lay = (card: Card): void => {
    const item = withdrawalOf(card);
    if (item) withdrawn.set(keyOf(card), placeholderOf(card, item));
    else if (shown.has(card.id)) otherEditions.push(card);
    else if (!covered.has(card.id)) shown.set(card.id, card);
    covered.add(card.id);
  };
  for (const source of high) {
    if (isSuperseded(source, high)) continue;
    for (const card of source.cards) lay(card);
    for (const { id, bundle } of left) if (bundle === source.bundle) covered.add(id);
  }
  // Nothing stands in the place of a card that is there, from another source of its bundle.
  const gone = [...withdrawn.values()].filter(({ id, bundle }) => shown.get(id)?.bundle !== bundle);
  return { shown: [...shown.values()], otherEditions, withdrawn: gone };
}

/** Whether a bundle stands back for another of a higher layer. */
export function isSuperseded(
  { layer, bundle }: Place,
  sources: readonly (Place & Pick<SourceCards, 'supersedes'>)[],
): boolean {
  return sources.some((other) => isBelow(layer, other.layer) && other.supersedes.includes(bundle));
}

/** Finds the withdrawal that takes a card away; looked up by card, since lists may be long. */
function withdrawalsByCard(
  withdrawals: readonly Withdrawals[],
): (card: Withdrawable) => WithdrawnItem | undefined {
  const byCard = new Map<string, { readonly by: Withdrawals; readonly item: WithdrawnItem }[]>();
  for (const by of withdrawals) {
    for (const item of by.items) {
      const key = keyOf(item);
      byCard.set(key, [...(byCard.get(key) ?? []), { by, item }]);
    }
  }
  if (byCard.size === 0) return () => undefined;
  return (card) =>
    byCard.get(keyOf(card))?.find(({ by, item }) => card.rev <= item.upto && reaches(by, card))
      ?.item;
}

function reaches({ source, layer }: Withdrawals, card: Withdrawable): boolean {
  return source === card.source || layer === 'policy' || isBelow(card.layer, layer);
}

/** Placeholders of cards that no source holds any more, while they are still taken back. */
function stillGone(
  remembered: readonly WithdrawnCard[],
  sources: readonly { readonly cards: readonly Withdrawable[] }[],
  withdrawals: readonly Withdrawals[],
): readonly WithdrawnCard[] {
  if (remembered.length === 0) return [];
  const held = new Set(sources.flatMap(({ cards }) => cards.map(keyOf)));
  const named = new Set(withdrawals.flatMap(({ items }) => items.map(keyOf)));
  return remembered.filter((card) => !held.has(keyOf(card)) && named.has(keyOf(card)));
}

function keyOf({ bundle, id }: { readonly bundle: string; readonly id: string }): string {
  return `${bundle} ${id}`;
}
