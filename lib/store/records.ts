import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Front } from '#lib/guidance/front.ts';
import { type HomeRecord, makeHome, type SourceFront } from '#lib/guidance/home.ts';
import { type Layered, layerSources, type Withdrawals } from '#lib/guidance/layering.ts';
import { mergeFronts } from '#lib/guidance/merge-fronts.ts';
import { byLayer, type Place } from '#lib/guidance/place.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import type { MadeRecords, ReleasePointer, StoredSummaries } from './layout.ts';
import type { Outline } from './outlines.ts';

/** All that is current at one time: what the records that pages read are made from. */
export type CurrentGuidance = {
  readonly releases: readonly ReleasePointer[];
  /** Outlines of cards by pack, of at least every pack that a release names. */
  readonly outlines: ReadonlyMap<string, readonly Outline[]>;
  readonly withdrawals: readonly Withdrawals[];
  /** Placeholders of before. */
  readonly remembered: readonly WithdrawnCard[];
};

/** A card as layers are laid, and whose it is. */
type Placed = Outline & Place;

/** Gives the summaries of packs, by their hashes. */
export type ReadSummaries = (
  packs: readonly string[],
) => Promise<ReadonlyMap<string, StoredSummaries>>;

/** The summaries of a release's cards, in the order of its packs, and whose they are. */
export function summariesOf(
  { source, layer, bundle, packs }: ReleasePointer,
  rows: ReadonlyMap<string, StoredSummaries>,
): readonly CardSummary[] {
  return packs.flatMap((pack) =>
    (rows.get(pack)?.cards ?? []).map((card) => ({ ...card, source, layer, bundle })),
  );
}

/** The outlines of a release's cards, in the order of its packs. */
function placedIn({ releases, outlines }: CurrentGuidance) {
  return releases.map(({ source, layer, bundle, supersedes, packs }) => ({
    ...{ source, layer, bundle, supersedes },
    cards: packs.flatMap((pack) =>
      (outlines.get(pack) ?? []).map((card): Placed => ({ ...card, source, layer, bundle })),
    ),
  }));
}

/** Lays what is current over each other. */
export function layerCurrent(current: CurrentGuidance): Layered<Placed> {
  return layerSources(placedIn(current), current.withdrawals, current.remembered);
}

/**
 * Makes the home record and the record of layers; of summaries it reads those that stand in them.
 * Throws where there is no release at all.
 */
export async function makeRecords(
  current: CurrentGuidance,
  readSummaries: ReadSummaries,
): Promise<Pick<MadeRecords, 'home' | 'layering'>> {
  const { shown, otherEditions, withdrawn } = layerCurrent(current);
  const fronts = frontsOf(current.releases, sourcesShown(current.releases, shown));
  const home = makeHome(fronts, shown);
  const { consulting, reception } = home;
  const glances = [consulting.glance, reception.glance].flatMap((card) => card ?? []);
  const { counterparts = [] } = home;
  const atHome = [...glances, ...reception.tiles, ...counterparts];
  const whole = await summed([...atHome, ...otherEditions], readSummaries);
  return {
    home: homeOf(home, whole),
    layering: {
      state: await stateOf(current),
      sources: fronts.map(({ source }) => source),
      withdrawn,
      otherEditions: otherEditions.map(whole),
      hidden: hiddenIn(current, shown),
    },
  };
}

type SumUp = (card: Placed) => CardSummary;

/** Reads the summaries of some cards. Throws where one is missing: nothing is shown by halves. */
async function summed(cards: readonly Placed[], readSummaries: ReadSummaries): Promise<SumUp> {
  const rows = await readSummaries([...new Set(cards.map(({ pack }) => pack))]);
  return ({ id, pack, source, layer, bundle }) => {
    const found = rows.get(pack)?.cards.find((card) => card.id === id);
    if (!found) throw new Error(`a card is not summed up: ${id}`);
    return { ...found, source, layer, bundle };
  };
}

function homeOf(home: HomeRecord<Placed>, whole: SumUp): HomeRecord {
  const { counterparts, consulting, reception, ...rest } = home;
  const glanceOf = ({ glance }: { readonly glance: Placed | undefined }) => glance && whole(glance);
  return {
    ...rest,
    ...(counterparts ? { counterparts: counterparts.map(whole) } : {}),
    consulting: { ...consulting, glance: glanceOf(consulting) },
    reception: {
      ...{ ...reception, glance: glanceOf(reception) },
      tiles: reception.tiles.map(whole),
    },
  };
}

/** Cards that are held and not shown; there are none where all that are held are shown. */
function hiddenIn(current: CurrentGuidance, shown: readonly Placed[]): string[] {
  const all = placedIn(current).flatMap(({ cards }) => cards);
  if (all.length === shown.length) return [];
  const seen = new Set(shown.map(keyOf));
  return all.map(keyOf).filter((key) => !seen.has(key));
}

/** What names a card among all sources, as the record of layers has it. */
export function keyOf({ source, id }: Pick<CardSummary, 'source' | 'id'>): string {
  return `${source} ${id}`;
}

/** Front matter of the sources that are shown, as one. */
export function frontOf(releases: readonly ReleasePointer[], sources: readonly string[]): Front {
  return mergeFronts(frontsOf(releases, sources));
}

// A source of which nothing is shown has no say in the home, unless nothing is shown of any.
function sourcesShown(
  releases: readonly ReleasePointer[],
  shown: readonly Placed[],
): readonly string[] {
  const used = new Set(shown.map(({ source }) => source));
  const high = [...releases].sort(byLayer).map(({ source }) => source);
  const some = high.filter((source) => used.has(source));
  return some.length > 0 ? some : high.slice(0, 1);
}

function frontsOf(
  releases: readonly ReleasePointer[],
  sources: readonly string[],
): readonly [SourceFront, ...SourceFront[]] {
  const [first, ...rest] = sources.flatMap((source) =>
    releases.filter((release) => release.source === source),
  );
  if (!first) throw new Error('no release is current');
  return [first, ...rest];
}

async function stateOf({ releases, withdrawals }: CurrentGuidance): Promise<string> {
  const states = [...releases].sort(byLayer).map(({ state }) => state);
  const items = withdrawals.flatMap((list) => list.items);
  if (items.length === 0) return states.join(' ');
  return [...states, await sha256(utf8(JSON.stringify(items)))].join(' ');
}
