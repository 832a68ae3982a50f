import type { Card } from '#lib/guidance/card.ts';

/** Which cards a pack of the release before held. Numbers may be missing, never twice. */
export type HeldPack = { readonly seq: number; readonly ids: readonly string[] };

/** The cards of one pack, in the order of their ids. */
export type AssignedPack = { readonly seq: number; readonly cards: readonly Card[] };

/** Cards in a pack: 25, or 100 where a bundle has over 2,000 (the format's section 2). */
export function cardsPerPack(cards: number): number {
  return cards > 2_000 ? 100 : 25;
}

/**
 * Gives each card its pack. A card stays where the release before held it, so that one changed card
 * costs one pack; new cards fill the gaps first, in the order of their ids, then make new packs.
 * A pack that has lost every card is left out, and its number is free.
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
  const sorted = [...cards].sort(byId);
  const fresh = sorted.filter(({ id }) => !seqOf.has(id));
  for (const card of sorted) {
    const seq = seqOf.get(card.id);
    if (seq !== undefined) put(seq, card);
  }
  let seq = 0;
  for (const card of fresh) {
    while ((packs.get(seq)?.length ?? 0) >= most) seq += 1;
    put(seq, card);
  }
  return [...packs.entries()]
    .sort(([one], [other]) => one - other)
    .map(([number, all]) => ({ seq: number, cards: all.sort(byId) }));
}

// By code units, as every language can do it; localeCompare would differ between computers.
function byId(one: Card, other: Card): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
