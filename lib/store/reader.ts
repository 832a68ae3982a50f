import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { HomeRecord } from '#lib/guidance/home.ts';
import type { Withdrawals } from '#lib/guidance/layering.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import type { Segment } from '#lib/search/segment.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import { readFront } from './fronts.ts';
import { keyOf, layCurrent } from './laying.ts';
import type { Database, LayeringRecord, MadeRecords } from './layout.ts';
import { outlinePack } from './outlines.ts';
import type { PackagedGuidance } from './packaged.ts';
import { makeRecords, summariesOf } from './records.ts';
import { readSegments } from './segments.ts';
import { cardIn } from './stored-pack.ts';
import { readSummaries, summarisePack } from './summaries.ts';

/** Where a page reads guidance from: the database, or the package held in memory. */
export type GuidanceReader = {
  readonly from: 'database' | 'memory';
  readonly home: () => Promise<HomeRecord | undefined>;
  /** The cards that are shown, of every layer. */
  readonly summaries: () => Promise<readonly CardSummary[]>;
  /** The words of every card, for `openSearch`; none where there are no cards. */
  readonly segments: () => Promise<readonly Segment[] | undefined>;
  readonly news: () => Promise<readonly ReleaseNews[]>;
  /** What names the state of everything that is shown: another, and something changed. */
  readonly state: () => Promise<string | undefined>;
  /** Front matter of all that is shown, or of one source: names of sources hold within one. */
  readonly front: (source?: string) => Promise<Front | undefined>;
  /** Every update source that was ever checked here, and how it stands. */
  readonly sources: () => Promise<readonly SourceState[]>;
  /** Cards taken back; their placeholders stand for 30 days (`placeholderStands`). */
  readonly withdrawn: () => Promise<readonly WithdrawnCard[]>;
  /** Editions of a shown card that lower layers hold, the highest first. */
  readonly otherEditions: (id: string) => Promise<readonly CardSummary[]>;
  /** The very edition that is asked for, by the hash of its pack; none where that is not here. */
  readonly card: (summary: Pick<CardSummary, 'id' | 'pack'>) => Promise<Card | undefined>;
};

/** Reads from the database. Every call may throw what the database throws. */
export function readFromDatabase(db: Database): GuidanceReader {
  const made = async <Name extends keyof MadeRecords>(name: Name) =>
    (await db.get('made', name)) as MadeRecords[Name] | undefined;
  const layering = () => made('layering');
  return {
    from: 'database',
    home: () => made('home'),
    summaries: () => readShown(db),
    async segments() {
      const packs = (await db.getAll('releases')).flatMap((release) => release.packs);
      return packs.length > 0 ? readSegments(db, [...new Set(packs)]) : undefined;
    },
    news: async () => (await made('news')) ?? [],
    state: async () => (await layering())?.state,
    async front(source) {
      if (source !== undefined) return readFront(db, [source]);
      const shown = (await layering())?.sources ?? [];
      // Publishers leave out the synonyms that the package has, though none of its cards is shown.
      return readFront(db, shown, shown.includes(packagedSource) ? [] : [packagedSource]);
    },
    sources: async () => (await db.getAll('sources')).map(({ state }) => state),
    withdrawn: async () => (await layering())?.withdrawn ?? [],
    otherEditions: async (id) =>
      ((await layering())?.otherEditions ?? []).filter((card) => card.id === id),
    card: ({ id, pack }) => db.get('packs', pack).then((kept) => kept && cardIn(kept, id)),
  };
}

async function readShown(db: Database): Promise<readonly CardSummary[]> {
  const tx = db.transaction(['releases', 'made'], 'readonly');
  const [releases, layering] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('made').get('layering') as Promise<MadeRecords['layering'] | undefined>,
  ]);
  const packs = releases.flatMap((release) => release.packs);
  const rows = await readSummaries(db, packs);
  const all = releases.flatMap((release) => summariesOf(release, rows));
  return less(all, layering);
}

/** Cards less those that are held and not shown. */
function less(all: readonly CardSummary[], layering: LayeringRecord | undefined) {
  const hidden = new Set(layering?.hidden ?? []);
  return hidden.size === 0 ? all : all.filter((card) => !hidden.has(keyOf(card)));
}

/**
 * Reads from the package held in memory, for when the database cannot serve. Cards that
 * `withdrawals` name are neither listed nor given.
 */
export function readFromMemory(
  { pointer, front, packs }: PackagedGuidance,
  withdrawals: readonly Withdrawals[] = [],
): GuidanceReader {
  const rows = new Map(packs.map((pack) => [pack.sha256, summarisePack(pack)]));
  const outlines = new Map(packs.map((pack) => [pack.sha256, outlinePack(pack)]));
  const current = { releases: [pointer], outlines, withdrawals, remembered: [] };
  const read = async () => rows;
  const made = layCurrent(current, read).then((laid) => makeRecords(current, laid, read));
  const cards = new Map(
    packs.flatMap((pack) => pack.cards.map(({ card }) => [card.id, card] as const)),
  );
  const summaries = async () => less(summariesOf(pointer, rows), (await made).layering);
  return {
    from: 'memory',
    home: async () => (await made).home,
    summaries,
    segments: async () => (await import('./make-segments.ts')).makeSegments(packs),
    news: async () => [],
    state: async () => (await made).layering.state,
    front: async (source) =>
      source === undefined || source === pointer.source ? front : undefined,
    sources: async () => [],
    withdrawn: async () => (await made).layering.withdrawn,
    otherEditions: async () => [],
    card: async ({ id, pack }) =>
      (await summaries()).some((card) => card.id === id && card.pack === pack)
        ? cards.get(id)
        : undefined,
  };
}
