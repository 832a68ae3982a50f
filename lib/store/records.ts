import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Front } from '#lib/guidance/front.ts';
import { makeHome, type SourceFront } from '#lib/guidance/home.ts';
import { type Layered, layerSources, type Withdrawals } from '#lib/guidance/layering.ts';
import { mergeFronts } from '#lib/guidance/merge-fronts.ts';
import { byLayer } from '#lib/guidance/place.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import type { MadeRecords, ReleasePointer, StoredSummaries } from './layout.ts';

/** All that is current at one time: what the records that pages read are made from. */
export type CurrentGuidance = {
  readonly releases: readonly ReleasePointer[];
  /** Rows of summaries by pack, of at least every pack that a release names. */
  readonly rows: ReadonlyMap<string, StoredSummaries>;
  readonly withdrawals: readonly Withdrawals[];
  /** Placeholders of before. */
  readonly remembered: readonly WithdrawnCard[];
};

/** The summaries of a release's cards, in the order of its packs, and whose they are. */
export function summariesOf(
  { source, layer, bundle, packs }: ReleasePointer,
  rows: ReadonlyMap<string, StoredSummaries>,
): readonly CardSummary[] {
  return packs.flatMap((pack) =>
    (rows.get(pack)?.cards ?? []).map((card) => ({ ...card, source, layer, bundle })),
  );
}

/** Lays what is current over each other. */
export function layerCurrent(current: CurrentGuidance): Layered {
  const sources = current.releases.map((release) => {
    const { source, layer, bundle, supersedes } = release;
    return { source, layer, bundle, supersedes, cards: summariesOf(release, current.rows) };
  });
  return layerSources(sources, current.withdrawals, current.remembered);
}

/** Makes the home record and the record of layers. Throws where there is no release at all. */
export async function makeRecords(
  current: CurrentGuidance,
): Promise<Pick<MadeRecords, 'home' | 'layering'>> {
  const { shown, otherEditions, withdrawn } = layerCurrent(current);
  const fronts = frontsOf(current.releases, sourcesShown(current.releases, shown));
  return {
    home: makeHome(fronts, shown),
    layering: {
      state: await stateOf(current),
      sources: fronts.map(({ source }) => source),
      withdrawn,
      otherEditions,
      hidden: hiddenIn(current, shown),
    },
  };
}

/** Cards that are held and not shown; there are none where all that are held are shown. */
function hiddenIn({ releases, rows }: CurrentGuidance, shown: readonly CardSummary[]): string[] {
  const packs = releases.flatMap((release) => release.packs);
  const held = packs.reduce((sum, pack) => sum + (rows.get(pack)?.cards.length ?? 0), 0);
  if (held === shown.length) return [];
  const seen = new Set(shown.map(keyOf));
  const all = releases.flatMap((release) => summariesOf(release, rows));
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
  shown: readonly CardSummary[],
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
