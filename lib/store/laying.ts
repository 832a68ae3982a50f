import {
  isSuperseded,
  type Layered,
  layerSources,
  type Withdrawals,
} from '#lib/guidance/layering.ts';
import { byLayer } from '#lib/guidance/place.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { addTallies, type Tally, tallyOf } from '#lib/guidance/tally.ts';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import { type CardPlace, findSummaries, type KnownSummaries } from './find-summaries.ts';
import { type HeldIds, holdIds } from './held-ids.ts';
import type { ReleasePointer, StoredOutline } from './layout.ts';
import { cardOf, keyOf } from './shown.ts';
import type { ReadSummaries } from './summaries.ts';

/** What is taken back; a list that a publisher signed has its version, and the root it hangs on. */
export type SignedWithdrawals = Withdrawals & {
  readonly version?: number;
  /** SHA-256 of the root that trust began with. */
  readonly pin?: string;
};

/** All that is current at one time: what the records that pages read are made from. */
export type CurrentGuidance = {
  readonly releases: readonly ReleasePointer[];
  /** Outlines of at least every pack that a release names. */
  readonly outlines: ReadonlyMap<string, StoredOutline>;
  readonly withdrawals: readonly SignedWithdrawals[];
  /** SHA-256 of the root that each source hangs on, by its name. */
  readonly pins?: ReadonlyMap<string, string>;
  /** Placeholders of before. */
  readonly remembered: readonly WithdrawnCard[];
  readonly known?: KnownSummaries;
};

/** Where a card that is shown lies. */
export type ShownCard = { readonly release: ReleasePointer; readonly pack: string };

/** What is current, laid over each other. */
export type Laid = Pick<Layered, 'otherEditions' | 'withdrawn'> & {
  /** The releases of which something is shown, the highest first; the highest where nothing is. */
  readonly releases: readonly ReleasePointer[];
  readonly tally: Tally;
  readonly find: (id: string) => ShownCard | undefined;
  /** Cards that are held and not shown, as `keyOf` names them. */
  readonly hidden: readonly string[];
};

/** A release, and in which of its packs each card lies. */
type Held = {
  readonly release: ReleasePointer;
  readonly superseded: boolean;
  readonly ids: HeldIds;
};

/** A release with those of its cards that are looked at one by one. */
type HeldApart = Held & { readonly apart: readonly CardPlace[] };

/**
 * Lays what is current over each other. Nearly every card stands in one source and nobody took it
 * back: it is shown, and its pack is not even read. The others, those that `alsoApart` names among
 * them, are looked at one by one.
 */
export async function layCurrent(
  current: CurrentGuidance,
  readSummaries: ReadSummaries,
  alsoApart: readonly string[] = [],
): Promise<Laid> {
  const all = heldIn(current);
  const apart = new Set([...heldTwice(all), ...namedIn(current), ...alsoApart]);
  const held = all.map((one) => ({ ...one, apart: placesOf(one, apart) }));
  const sum = await findSummaries(
    held.flatMap((one) => one.apart),
    readSummaries,
    current.known,
  );
  const sources = held.map(({ release, apart: places }) => ({
    ...release,
    cards: places.flatMap((place) => sum(place) ?? []).map(cardOf(release)),
  }));
  const layered = layerSources(sources, current.withdrawals, current.remembered);
  const shown = new Map(layered.shown.map((card) => [card.id, card]));
  const parts = await Promise.all(
    held.map((one) => partShown(one, { outlines: current.outlines, readSummaries, shown })),
  );
  const some = parts.filter(({ tally }) => tally.cards > 0).map(({ release }) => release);
  return {
    ...{ otherEditions: layered.otherEditions, withdrawn: layered.withdrawn },
    releases: some.length > 0 ? some : held.slice(0, 1).map(({ release }) => release),
    tally: addTallies(parts.map(({ tally }) => tally)),
    hidden: parts.flatMap(({ hidden }) => hidden),
    find(id) {
      const source = shown.get(id)?.source;
      for (const { release, superseded, ids } of held) {
        if (apart.has(id) ? release.source !== source : superseded) continue;
        const pack = ids.packOf(id);
        if (pack !== undefined) return { release, pack };
      }
      return undefined;
    },
  };
}

function heldIn({ releases, outlines }: CurrentGuidance): readonly Held[] {
  return [...releases].sort(byLayer).map((release) => ({
    ...{ release, ids: holdIds(release, outlines) },
    superseded: isSuperseded(release, releases),
  }));
}

/** Ids of cards that more than one source holds. */
function heldTwice(held: readonly Held[]): readonly string[] {
  const [largest, ...others] = [...held].sort((a, b) => b.ids.size - a.ids.size);
  const seen = largest ? [largest] : [];
  return others.flatMap((one) => {
    const isSeen = (id: string) => seen.some(({ ids }) => ids.packOf(id) !== undefined);
    const twice = one.ids.all().filter(isSeen);
    seen.push(one);
    return twice;
  });
}

type Named = Pick<CurrentGuidance, 'withdrawals' | 'remembered'>;

/** Ids of cards that somebody took back. */
export function namedIn({ withdrawals, remembered }: Named): readonly string[] {
  return [...withdrawals.flatMap(({ items }) => items), ...remembered].map(({ id }) => id);
}

function placesOf({ ids }: Held, wanted: ReadonlySet<string>): readonly CardPlace[] {
  return [...wanted].flatMap((id) => {
    const pack = ids.packOf(id);
    return pack === undefined ? [] : [{ id, pack }];
  });
}

type Looked = {
  readonly outlines: CurrentGuidance['outlines'];
  readonly readSummaries: ReadSummaries;
  readonly shown: ReadonlyMap<string, CardSummary>;
};

type Part = Pick<Laid, 'tally' | 'hidden'> & { readonly release: ReleasePointer };

/** What of a release is shown, and what is not. */
async function partShown(
  { release, superseded, ids, apart }: HeldApart,
  { outlines, readSummaries, shown }: Looked,
): Promise<Part> {
  const { source } = release;
  const keys = (some: readonly string[]) => some.map((id) => keyOf({ source, id }));
  if (superseded) return { release, tally: addTallies([]), hidden: keys(ids.all()) };
  const places = apart.filter(({ id }) => shown.get(id)?.source !== source);
  const gone = new Set(places.map(({ id }) => id));
  const broken = new Set(places.map(({ pack }) => pack));
  const rows = await readSummaries([...broken]);
  const tallies = release.packs.map((pack) => {
    const cards = broken.has(pack) ? rows.get(pack) : undefined;
    if (cards) return tallyOf(cards.filter(({ id }) => !gone.has(id)));
    return outlines.get(pack)?.tally ?? addTallies([]);
  });
  return { release, tally: addTallies(tallies), hidden: keys([...gone]) };
}
