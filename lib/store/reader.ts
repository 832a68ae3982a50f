import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { HomeRecord } from '#lib/guidance/home.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Segment } from '#lib/search/segment.ts';
import type { Database, MadeRecords } from './database.ts';
import type { ReadyRelease } from './packaged.ts';
import { makeRecords } from './records.ts';
import { makeSegments, readSegments } from './segments.ts';
import { readSummaries, summarisePack } from './summaries.ts';

/** Where a page reads guidance from: the database, or the package held in memory. */
export type GuidanceReader = {
  readonly from: 'database' | 'memory';
  readonly home: () => Promise<HomeRecord | undefined>;
  readonly summaries: () => Promise<readonly CardSummary[]>;
  /** The words of every card, for `openSearch`; none where there are no cards. */
  readonly segments: () => Promise<readonly Segment[] | undefined>;
  readonly news: () => Promise<readonly ReleaseNews[]>;
  /** The state digest of the current release. */
  readonly state: () => Promise<string | undefined>;
  readonly front: () => Promise<Front | undefined>;
  readonly card: (summary: Pick<CardSummary, 'id' | 'pack'>) => Promise<Card | undefined>;
};

/** Reads from the database. Every call may throw what the database throws. */
export function readFromDatabase(db: Database): GuidanceReader {
  const made = async <Name extends keyof MadeRecords>(name: Name) =>
    (await db.get('made', name)) as MadeRecords[Name] | undefined;
  const packs = async () => (await db.get('releases', 'packaged'))?.packs;
  return {
    from: 'database',
    home: () => made('home'),
    summaries: async () => readSummaries(db, (await packs()) ?? []),
    segments: async () => {
      const named = await packs();
      return named && readSegments(db, named);
    },
    news: async () => (await made('news')) ?? [],
    state: async () => (await db.get('releases', 'packaged'))?.state,
    front: async () => (await db.get('releases', 'packaged'))?.front,
    card: async ({ id, pack }) =>
      (await db.get('packs', pack))?.cards.find(({ card }) => card.id === id)?.card,
  };
}

/** Reads from a release held in memory, for when the database cannot serve. */
export function readFromMemory(release: ReadyRelease): GuidanceReader {
  const summaries = release.packs.flatMap((pack) => summarisePack(pack).cards);
  const { home } = makeRecords(release.pointer, summaries);
  const cards = new Map(
    release.packs.flatMap((pack) => pack.cards.map(({ card }) => [card.id, card] as const)),
  );
  return {
    from: 'memory',
    home: async () => home,
    summaries: async () => summaries,
    segments: () => makeSegments(release.packs),
    news: async () => [],
    state: async () => release.pointer.state,
    front: async () => release.pointer.front,
    card: async ({ id }) => cards.get(id),
  };
}
