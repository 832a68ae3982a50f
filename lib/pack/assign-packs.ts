import type { Card } from '#lib/guidance/card.ts';
import { orderAlike } from './order-alike.ts';

/** Which cards a pack of the release before held. Numbers may be missing, never twice. */
export type HeldPack = { readonly seq: number; readonly ids: readonly string[] };

/** The cards of one pack, in their order in it. */
export type AssignedPack = { readonly seq: number; readonly cards: readonly Card[] };

const [few, many] = [25, 100];

/** Cards in a pack: 25, or 100 where a bundle has over 2,000 (the format's section 2). */
export function cardsPerPack(cards: number): number {
  return cards > 2_000 ? many : few;
}

/**
 * Gives each card its pack. A card stays where the release before held it, so that one changed card
 * costs one pack; new cards fill the gaps first, then make new packs: those that are alike together
 * where packs are small. (Of large packs little is gained, and where they lie apart by the order of
 * ids, readers digest the whole without sorting it.) A pack that has lost every card is left out, and its number is free.
 */
export function assignPacks(
  cards: readonly Card[],
  held: readonly HeldPack[] = [],
): readonly AssignedPack[] {
  const most = cardsPerPack(cards.length);
  const seqOf = new Map(held.flatMap(({ seq, ids }) => ids.map((id) => [id, seq] as const)));
  const packs = new Map<number, Card[]>();
  const put = (seq: number, card: Card): void => {
    packs.set(seq, [...(packs.get(seq) ?? []), card]);
  };
  const placeOf = new Map([...seqOf.keys()].map((id, place) => [id, place]));
  const place = ({ id }: Card): number => placeOf.get(id) ?? placeOf.size;
  const sorted = [...cards].sort((one, other) => place(one) - place(other) || byId(one, other));
  for (const card of sorted) {
    const seq = seqOf.get(card.id);
    if (seq !== undefined) put(seq, card);
  }
  const unheld = sorted.filter(({ id }) => !seqOf.has(id));
  const fresh = most === few ? orderAlike(unheld, most) : unheld;
  let seq = 0;
  for (const card of fresh) {
    while ((packs.get(seq)?.length ?? 0) >= most) seq += 1;
    put(seq, card);
  }
  return [...packs.entries()]
    .sort(([one], [other]) => one - other)
    .map(([number, all]) => ({ seq: number, cards: all }));
}

// By code units, as every language can do it; localeCompare would differ between computers.
function byId(one: Card, other: Card): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
