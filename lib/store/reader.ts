import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { HomeRecord } from '#lib/guidance/home.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import type { Segment } from '#lib/search/segment.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import { readFront } from './fronts.ts';
import type { Database, MadeRecords } from './layout.ts';
import { readSegments } from './segments.ts';
import { shownOf, summariesOf } from './shown.ts';
import { cardIn } from './stored-pack.ts';
import { readSummaries } from './summaries.ts';

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
  return shownOf(all, layering);
}
