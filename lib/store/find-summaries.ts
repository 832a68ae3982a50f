import type { PackedSummary } from '#lib/guidance/summary.ts';
import type { LayeringRecord, MadeRecords } from './layout.ts';
import type { ReadSummaries } from './summaries.ts';

/** In which pack a card lies. */
export type CardPlace = { readonly id: string; readonly pack: string };

/** Summaries that need not be read, by pack and id: a pack never changes. */
export type KnownSummaries = ReadonlyMap<string, PackedSummary>;

/** The summaries that stand in the records of before. */
export function knownFrom(
  home: MadeRecords['home'] | undefined,
  layering: LayeringRecord | undefined,
): KnownSummaries {
  const cards = [
    ...[home?.consulting.glance, home?.reception.glance].flatMap((card) => card ?? []),
    ...(home?.reception.tiles ?? []),
    ...(home?.counterparts ?? []),
    ...(layering?.otherEditions ?? []),
  ];
  return new Map(cards.map((card) => [keyOf(card), card]));
}

/** Readies the summaries of some cards: those that are known, and from their packs the others. */
export async function findSummaries(
  places: readonly CardPlace[],
  read: ReadSummaries,
  known: KnownSummaries = new Map(),
): Promise<(place: CardPlace) => PackedSummary | undefined> {
  const unknown = places.filter((place) => !known.has(keyOf(place)));
  const rows = await read([...new Set(unknown.map(({ pack }) => pack))]);
  return (place) =>
    known.get(keyOf(place)) ?? rows.get(place.pack)?.find(({ id }) => id === place.id);
}

function keyOf({ pack, id }: CardPlace): string {
  return `${pack} ${id}`;
}
