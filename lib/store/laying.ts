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
import { idsIn } from '#lib/pack/state-digest.ts';
import type { ReleasePointer, StoredOutline } from './layout.ts';
import type { ReadSummaries, Summaries } from './summaries.ts';

/** All that is current at one time: what the records that pages read are made from. */
export type CurrentGuidance = {
  readonly releases: readonly ReleasePointer[];
  /** Outlines of at least every pack that a release names. */
  readonly outlines: ReadonlyMap<string, StoredOutline>;
  readonly withdrawals: readonly Withdrawals[];
  /** Placeholders of before. */
  readonly remembered: readonly WithdrawnCard[];
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

/** What names a card among all sources, as the record of layers has it. */
export function keyOf({ source, id }: Pick<CardSummary, 'source' | 'id'>): string {
  return `${source} ${id}`;
}

/** A release, and in which of its packs each card lies. */
type Held = {
  readonly release: ReleasePointer;
  readonly superseded: boolean;
  readonly packOf: ReadonlyMap<string, string>;
};

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
  const held = heldIn(current);
  const apart = new Set([...heldTwice(held), ...namedIn(current), ...alsoApart]);
  const rows = await readSummaries(packsOf(held, apart));
  const sources = held.map(({ release, packOf }) => ({
    ...release,
    cards: cardsApart(
      release,
      rows,
      [...apart].filter((id) => packOf.has(id)),
    ),
  }));
  const layered = layerSources(sources, current.withdrawals, current.remembered);
  const shown = new Map(layered.shown.map((card) => [card.id, card]));
  const parts = held.map((one) =>
    partShown(one, { outlines: current.outlines, rows, apart, shown }),
  );
  const some = parts.filter(({ tally }) => tally.cards > 0).map(({ release }) => release);
  return {
    ...{ otherEditions: layered.otherEditions, withdrawn: layered.withdrawn },
    releases: some.length > 0 ? some : held.slice(0, 1).map(({ release }) => release),
    tally: addTallies(parts.map(({ tally }) => tally)),
    hidden: parts.flatMap(({ hidden }) => hidden),
    find(id) {
      const source = shown.get(id)?.source;
      const one = held.find(({ release, superseded, packOf }) =>
        apart.has(id) ? release.source === source : !superseded && packOf.has(id),
      );
      const pack = one?.packOf.get(id);
      return one && pack !== undefined ? { release: one.release, pack } : undefined;
    },
  };
}

function heldIn({ releases, outlines }: CurrentGuidance): readonly Held[] {
  return [...releases].sort(byLayer).map((release) => {
    const packOf = new Map<string, string>();
    for (const pack of release.packs) {
      for (const id of idsIn(outlines.get(pack)?.lines ?? '')) packOf.set(id, pack);
    }
    return { release, packOf, superseded: isSuperseded(release, releases) };
  });
}

/** Ids of cards that more than one source holds. */
function heldTwice(held: readonly Held[]): readonly string[] {
  const [largest, ...others] = [...held].sort((a, b) => b.packOf.size - a.packOf.size);
  const seen = [largest];
  return others.flatMap((one) => {
    const twice = [...one.packOf.keys()].filter((id) =>
      seen.some((other) => other?.packOf.has(id)),
    );
    seen.push(one);
    return twice;
  });
}

type Named = Pick<CurrentGuidance, 'withdrawals' | 'remembered'>;

/** Ids of cards that somebody took back. */
export function namedIn({ withdrawals, remembered }: Named): readonly string[] {
  return [...withdrawals.flatMap(({ items }) => items), ...remembered].map(({ id }) => id);
}

function packsOf(held: readonly Held[], ids: ReadonlySet<string>): readonly string[] {
  const packs = held.flatMap(({ packOf }) => [...ids].flatMap((id) => packOf.get(id) ?? []));
  return [...new Set(packs)];
}

function cardsApart(
  { source, layer, bundle, packs }: ReleasePointer,
  rows: Summaries,
  ids: readonly string[],
): readonly CardSummary[] {
  const wanted = new Set(ids);
  return packs
    .flatMap((pack) => rows.get(pack) ?? [])
    .filter(({ id }) => wanted.has(id))
    .map((card) => ({ ...card, source, layer, bundle }));
}

type Looked = {
  readonly outlines: CurrentGuidance['outlines'];
  readonly rows: Summaries;
  readonly apart: ReadonlySet<string>;
  readonly shown: ReadonlyMap<string, CardSummary>;
};

type Part = Pick<Laid, 'tally' | 'hidden'> & { readonly release: ReleasePointer };

/** What of a release is shown, and what is not. */
function partShown({ release, superseded, packOf }: Held, looked: Looked): Part {
  const { source } = release;
  const keys = (ids: readonly string[]) => ids.map((id) => keyOf({ source, id }));
  if (superseded) return { release, tally: addTallies([]), hidden: keys([...packOf.keys()]) };
  const { outlines, rows, apart, shown } = looked;
  const gone = new Set(
    [...apart].filter((id) => packOf.has(id) && shown.get(id)?.source !== source),
  );
  const broken = new Set([...gone].map((id) => packOf.get(id)));
  const tallies = release.packs.map((pack) => {
    const cards = broken.has(pack) ? rows.get(pack) : undefined;
    if (cards) return tallyOf(cards.filter(({ id }) => !gone.has(id)));
    return outlines.get(pack)?.tally ?? addTallies([]);
  });
  return { release, tally: addTallies(tallies), hidden: keys([...gone]) };
}
